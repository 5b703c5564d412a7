"""fairlearn: MetricFrame by group, and its ready-made differences and ratios."""
from fairlearn import metrics
from sklearn.metrics import accuracy_score, balanced_accuracy_score, precision_score

from tables import group

LIBRARY = "fairlearn"
RATES = {
    "selectionRate": metrics.selection_rate,
    "truePositiveRate": metrics.true_positive_rate,
    "falsePositiveRate": metrics.false_positive_rate,
    "trueNegativeRate": metrics.true_negative_rate,
    "falseNegativeRate": metrics.false_negative_rate,
    "positivePredictiveValue": precision_score,
    "accuracy": accuracy_score,
    "balancedAccuracy": balanced_accuracy_score,
}


def numbers(case):
    if case.decision is None:
        return
    truth = case.decision if case.label is None else case.label
    rates = RATES if case.label is not None else {"selectionRate": metrics.selection_rate}
    for name, (levels, reference) in case.attributes.items():
        about = {"attributes": [name]}
        for quantity, metric in rates.items():
            sample = {} if case.weight is None else {"sample_params": {"sample_weight": case.weight}}
            frame = metrics.MetricFrame(metrics=metric, y_true=truth, y_pred=case.decision, sensitive_features=levels, **sample)
            function = f"MetricFrame({metric.__name__})"
            for level, value in frame.by_group.items():
                yield case.number(LIBRARY, function + ".by_group", value, quantity, group=group(name, level), **about)
            if quantity == "balancedAccuracy":
                continue
            yield case.number(LIBRARY, function + ".difference", frame.difference(), quantity, "spread", group={}, **about)
            yield case.number(LIBRARY, function + ".ratio", frame.ratio(), quantity, "minMaxRatio", group={}, **about)
        options = dict(sensitive_features=levels, sample_weight=case.weight)
        ready = [("demographic_parity_difference", "selectionRate", "spread"), ("demographic_parity_ratio", "selectionRate", "minMaxRatio")]
        if case.label is not None:
            ready += [
                ("equalized_odds_difference", "equalizedOdds", "equalizedOddsDifference"),
                ("equalized_odds_ratio", "equalizedOdds", "equalizedOddsRatio"),
                ("equal_opportunity_difference", "truePositiveRate", "spread"),
                ("equal_opportunity_ratio", "truePositiveRate", "minMaxRatio"),
            ]
        for function, quantity, comparator in ready:
            value = getattr(metrics, function)(truth, case.decision, **options)
            yield case.number(LIBRARY, function, value, quantity, comparator, group={}, **about)
