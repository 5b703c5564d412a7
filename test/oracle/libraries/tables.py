"""The rows of a case as other libraries want them, and the numbers they give back in the words of result.json."""
import math
import warnings

import pandas

warnings.filterwarnings("ignore")


class Case:
    def __init__(self, case, path):
        self.id = case["id"]
        rows = pandas.read_csv(path, keep_default_na=False, na_values=["", "NA"])
        self.rows = rows
        self.decision = said(rows, case.get("decision"))
        self.label = said(rows, case.get("label"))
        self.score = rows[case["score"]].astype(float) if "score" in case else None
        self.weight = rows[case["weight"]].astype(float) if "weight" in case else None
        self.strata = rows[case["strata"]] if "strata" in case else None
        self.prediction = rows[case["prediction"]].astype(float) if "prediction" in case else None
        self.target = rows[case["target"]].astype(float) if "target" in case else None
        self.classes = case.get("classes")
        self.attributes = {
            name: (rows[name].map(text), reference) for name, reference in case["attributes"].items()
        }

    def number(self, library, function, value, quantity, comparator="value", field="value", **about):
        return {
            "case": self.id, "library": library, "function": function, "quantity": quantity,
            "comparator": comparator, "field": field, "value": plain(value), **about,
        }


def said(rows, role):
    if role is None:
        return None
    column, how, value = role
    if how == "atLeast":
        return (rows[column] >= value).astype(int)
    return (rows[column] == value).astype(int)


def text(level):
    """Missing people are a group of their own, under a name that no level has."""
    if pandas.isna(level):
        return "(missing)"
    return str(int(level)) if isinstance(level, float) and level == int(level) else str(level)


def group(name, level):
    return {name: None if level == "(missing)" else level}


def plain(value):
    value = float(value)
    return "undefined" if math.isnan(value) else "infinite" if math.isinf(value) else value
