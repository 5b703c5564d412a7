"""Golden numbers of row-level metrics by other people's libraries, on rows that this script makes.

python3 -m venv v && v/bin/pip install -r requirements.txt && v/bin/python golden.py   # writes rows.json and numbers.json
"""

import json
import math
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pandas as pd
from aif360.datasets import BinaryLabelDataset
from aif360.metrics import BinaryLabelDatasetMetric
from causalinference import CausalModel
from scipy.stats import norm
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import mutual_info_score, roc_auc_score
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import StandardScaler
from statsmodels.stats.contingency_tables import mcnemar

here = Path(__file__).parent
random = np.random.default_rng(20261124)
n = 400
group = random.random(n) < 0.4
x1 = np.round(random.normal(50 + 6 * group, 10), 3)
x2 = np.round(random.gamma(2, 3, n), 3)
job = np.where(random.random(n) < 0.3 + 0.4 * group, "care", np.where(random.random(n) < 0.5, "office", "site"))
decision = random.random(n) < 1 / (1 + np.exp(-(0.08 * (x1 - 50) - 0.2 * (x2 - 6) - 0.9 * group)))
rows = [
    {"group": "b" if g else "a", "decision": int(d), "x1": float(a), "x2": float(b), "job": str(c)}
    for g, d, a, b, c in zip(group, decision, x1, x2, job)
]
(here / "rows.json").write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")

numbers = {}
scaled = StandardScaler().fit_transform(np.column_stack([x1, x2]))
y = decision.astype(float)

# The protected attribute is left out of the nearness here as it is in the metric: AIF360 keeps it among the features.
frame = pd.DataFrame({"x1": scaled[:, 0], "x2": scaled[:, 1], "group": 0.0, "decision": y})
dataset = BinaryLabelDataset(df=frame, label_names=["decision"], protected_attribute_names=["group"])
numbers["aif360Consistency"] = float(BinaryLabelDatasetMetric(dataset).consistency(n_neighbors=5)[0])

near = NearestNeighbors(n_neighbors=6).fit(scaled).kneighbors(scaled, return_distance=False)[:, 1:]
numbers["consistencyOthers"] = float(1 - np.mean(np.abs(y - y[near].mean(axis=1))))
each = 1 - np.abs(y - y[near].mean(axis=1))
numbers["consistencyB"] = float(each[group].mean())
numbers["consistencyDifference"] = float(each[group].mean() - each[~group].mean())

model = CausalModel(y, group.astype(int), np.column_stack([x1, x2]))
model.est_via_matching(weights="inv", matches=4, bias_adj=False)
numbers["matchedDifference"] = float(model.estimates["matching"]["att"])
numbers["matchedStandardErrorCausalinference"] = float(model.estimates["matching"]["att_se"])


def nearest(of, among, k, skip_self):
    finder = NearestNeighbors(n_neighbors=k + skip_self).fit(scaled[among])
    return among[finder.kneighbors(scaled[of], return_distance=False)[:, skip_self:]]


# Abadie and Imbens 2006, written out: the variance of the effect on the group, its decisions' variance from 4 matches.
k = 4
own, other = np.flatnonzero(group), np.flatnonzero(~group)
across = nearest(own, other, k, 0)
gaps = y[own] - y[across].mean(axis=1)
uses = np.bincount(across.ravel(), minlength=n)[other]
spread = k / (k + 1) * (y[other] - y[nearest(other, other, k, 1)].mean(axis=1)) ** 2
variance = (np.sum((gaps - gaps.mean()) ** 2) + np.sum((uses**2 - uses) / k**2 * spread)) / len(own) ** 2
numbers["abadieImbens"] = {
    "difference": float(gaps.mean()),
    "standardError": float(math.sqrt(variance)),
    "lower": float(gaps.mean() - norm.ppf(0.975) * math.sqrt(variance)),
    "upper": float(gaps.mean() + norm.ppf(0.975) * math.sqrt(variance)),
}

# Luong, Ruggieri, Turini: people of the group who were refused, k nearest of each group.
refused = own[y[own] == 0]
gap = (1 - y[nearest(refused, own, k, 1)]).mean(axis=1) - (1 - y[nearest(refused, other, k, 0)]).mean(axis=1)
numbers["situationTesting"] = {"refused": len(refused), "share": float(np.mean(gap >= 0.3 - 1e-9))}

encoded = np.column_stack([scaled] + [(job == word).astype(float) for word in ["care", "office", "site"]])
scores = np.empty(n)
for fold in range(5):
    test = np.arange(n) % 5 == fold
    fitted = LogisticRegression(C=1.0, tol=1e-12, max_iter=10000).fit(encoded[~test], group[~test])
    scores[test] = fitted.decision_function(encoded[test])
numbers["logisticArea"] = float(roc_auc_score(group, scores))
whole = LogisticRegression(C=1.0, tol=1e-12, max_iter=10000, solver="newton-cholesky").fit(encoded, group)
numbers["logistic"] = {"intercept": float(whole.intercept_[0]), "coefficients": whole.coef_[0].tolist()}
numbers["mutualInformationJob"] = float(mutual_info_score(group, job))
numbers["mcnemar"] = {"1 of 8": float(mcnemar([[1, 1], [7, 12]], exact=True).pvalue)}
numbers["versions"] = {
    name: version(name) for name in ["aif360", "causalinference", "scikit-learn", "statsmodels", "numpy"]
}
(here / "numbers.json").write_text(json.dumps(numbers, indent=2) + "\n")
