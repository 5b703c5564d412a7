"""aequitas: rates by group, and disparities against the reference."""
from aequitas.bias import Bias
from aequitas.group import Group
import pandas

from tables import group

LIBRARY = "aequitas"
RATES = {
    "pprev": "selectionRate", "tpr": "truePositiveRate", "fpr": "falsePositiveRate", "tnr": "trueNegativeRate",
    "fnr": "falseNegativeRate", "precision": "positivePredictiveValue", "npv": "negativePredictiveValue",
    "fdr": "falseDiscoveryRate", "for": "falseOmissionRate", "prev": "baseRate",
}
COUNTS = {"tp": "truePositives", "fp": "falsePositives", "tn": "trueNegatives", "fn": "falseNegatives"}


def numbers(case):
    # Its tables have no weights.
    if case.decision is None or case.label is None or case.weight is not None:
        return
    for name, (levels, reference) in case.attributes.items():
        frame = pandas.DataFrame({"score": case.decision, "label_value": case.label, name: levels})
        table, _ = Group().get_crosstabs(frame, attr_cols=[name])
        ratios = Bias().get_disparity_predefined_groups(table, original_df=frame, ref_groups_dict={name: reference})
        for _, row in ratios.iterrows():
            level = row["attribute_value"]
            about = {"attributes": [name], "group": group(name, level)}
            for column, quantity in {**RATES, **COUNTS}.items():
                yield case.number(LIBRARY, f"Group.get_crosstabs {column}", row[column], quantity, **about)
            if level == reference:
                continue
            for column, quantity in RATES.items():
                if f"{column}_disparity" in row:
                    function = f"Bias.get_disparity_predefined_groups {column}_disparity"
                    yield case.number(LIBRARY, function, row[f"{column}_disparity"], quantity, "ratio", versus=group(name, reference), **about)
