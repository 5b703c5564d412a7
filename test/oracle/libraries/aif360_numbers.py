"""AIF360: ClassificationMetric of each group against the reference, and its indices over everyone."""
import logging

logging.disable(logging.WARNING)
from aif360.datasets import BinaryLabelDataset
from aif360.metrics import BinaryLabelDatasetMetric, ClassificationMetric
import pandas

from tables import group

LIBRARY = "aif360"
RATES = {
    "selection_rate": "selectionRate", "true_positive_rate": "truePositiveRate", "false_positive_rate": "falsePositiveRate",
    "true_negative_rate": "trueNegativeRate", "false_negative_rate": "falseNegativeRate",
    "positive_predictive_value": "positivePredictiveValue", "negative_predictive_value": "negativePredictiveValue",
    "false_discovery_rate": "falseDiscoveryRate", "false_omission_rate": "falseOmissionRate", "accuracy": "accuracy",
    "base_rate": "baseRate",
}
COUNTS = {
    "num_true_positives": "truePositives", "num_false_positives": "falsePositives",
    "num_true_negatives": "trueNegatives", "num_false_negatives": "falseNegatives",
}
AGAINST = {
    "statistical_parity_difference": ("selectionRate", "difference"),
    "disparate_impact": ("selectionRate", "ratio"),
    "equal_opportunity_difference": ("truePositiveRate", "equalOpportunityDifference"),
    "equalized_odds_difference": ("equalizedOdds", "equalizedOddsDifference"),
    "average_odds_difference": ("averageOdds", "averageOddsDifference"),
    "average_abs_odds_difference": ("averageOdds", "averageAbsoluteOddsDifference"),
}
for rate in ["false_positive_rate", "false_negative_rate", "false_omission_rate", "false_discovery_rate"]:
    for comparator in ["difference", "ratio"]:
        AGAINST[f"{rate}_{comparator}"] = (RATES[rate], comparator)


def numbers(case):
    if case.decision is None or case.label is None:
        return
    for name, (levels, reference) in case.attributes.items():
        codes = {level: float(i) for i, level in enumerate(sorted(levels.unique()))}
        frame = pandas.DataFrame({"y": case.label.astype(float), name: levels.map(codes)})
        if case.weight is not None:
            frame["w"] = case.weight
        weights = {} if case.weight is None else {"instance_weights_name": "w"}
        truth = BinaryLabelDataset(df=frame, label_names=["y"], protected_attribute_names=[name], **weights)
        given = truth.copy()
        given.labels = case.decision.to_numpy(float).reshape(-1, 1)
        for level, code in codes.items():
            if level == reference:
                continue
            metric = ClassificationMetric(truth, given, [{name: code}], [{name: codes[reference]}])
            about = {"attributes": [name], "group": group(name, level)}
            for function, quantity in {**RATES, **COUNTS}.items():
                value = getattr(metric, function)(privileged=False)
                yield case.number(LIBRARY, function, value, quantity, **about)
            for function, (quantity, comparator) in AGAINST.items():
                value = getattr(metric, function)()
                yield case.number(LIBRARY, function, value, quantity, comparator, versus=group(name, reference), **about)
        yield case.number(LIBRARY, "between_all_groups_generalized_entropy_index", metric.between_all_groups_generalized_entropy_index(), "betweenGroupInequality", attributes=[name], group={})
        yield case.number(LIBRARY, "generalized_entropy_index", metric.generalized_entropy_index(), "generalizedEntropy", attributes=[], group={})
        yield case.number(LIBRARY, "theil_index", metric.theil_index(), "theilIndex", attributes=[], group={})
        smoothed = BinaryLabelDatasetMetric(given).smoothed_empirical_differential_fairness(concentration=1.0)
        yield case.number(LIBRARY, "smoothed_empirical_differential_fairness", smoothed, "differentialFairness", "smoothed", attributes=[name], group={})
