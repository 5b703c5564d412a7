"""Writes the generated tables: seeded, and made of random() alone, which Python promises to repeat on every version."""
import csv
import math
import random
import sys


def pick(rng, shares):
    x = rng.random()
    for level, share in shares:
        x -= share
        if x < 0:
            return level
    return shares[-1][0]


ORIGINS = [("north", 0.6), ("east", 0.25), ("south", 0.1), ("west", 0.04), ("islands", 0.008), ("abroad", 0.002)]
SHIFT = {"north": 0.3, "east": 0.0, "south": -0.4, "west": 0.2, "islands": -1.0, "abroad": -3.0}


def row(rng):
    origin = pick(rng, ORIGINS)
    # Some people's sex is missing: they are a group of their own.
    sex = pick(rng, [("M", 0.56), ("F", 0.43), ("", 0.01)])
    district = pick(rng, [("a", 0.4), ("b", 0.3), ("c", 0.2), ("d", 0.07), ("e", 0.03)])
    need = 2 * (rng.random() + rng.random() + rng.random() - 1.5) + SHIFT[origin] + 0.3 * "abcde".index(district) - 0.4
    score = round(1 / (1 + math.exp(-need)), 3)
    label = int(rng.random() < score ** 1.2)
    decision = int((score >= 0.45) != (rng.random() < 0.06))
    weight = round(0.2 + 4 * rng.random() ** 2, 2)
    amount = round(400 + 300 * rng.random() + 80 * need, 1)
    found = round(amount * (0.8 + 0.4 * rng.random()) + (25 if sex == "F" else 0), 1)
    classes = ["low", "middle", "high"]
    true_class = min(2, max(0, int(1.5 + need / 2)))
    given = true_class if rng.random() < 0.7 else int(3 * rng.random())
    return [origin, sex, district, score, label, decision, weight, amount, found, classes[true_class], classes[given]]


def write(path, seed, rows):
    rng = random.Random(seed)
    names = "origin,sex,district,score,label,decision,weight,amount,found,class_true,class_given"
    with open(path, "w", newline="") as file:
        out = csv.writer(file)
        out.writerow(names.split(","))
        out.writerows(row(rng) for _ in range(rows))


if __name__ == "__main__":
    write(sys.argv[1] + "/large.csv", 20261, 5000)
    # Groups of a handful: rates of 0, of 1 and of nobody.
    write(sys.argv[1] + "/small.csv", 20262, 160)
