"""scipy: tests of equality of rates and of amounts."""
from scipy import stats

from tables import group

LIBRARY = "scipy"


def equality(own, base):
    """Pearson's test, or Fisher's where an expected count is under 5."""
    table = [[own[0], own[1] - own[0]], [base[0], base[1] - base[0]]]
    if any(sum(column) == 0 for column in zip(*table)):
        return None
    found = stats.chi2_contingency(table, correction=False)
    if found.expected_freq.min() >= 5:
        return {"function": "chi2_contingency", "p": found.pvalue, "statistic": found.statistic}
    return {"function": "fisher_exact", "p": stats.fisher_exact(table)[1]}


def numbers(case):
    if case.weight is None and case.decision is not None:
        yield from rates(case)
    if case.prediction is not None:
        yield from amounts(case)


def rates(case):
    from statsmodels_numbers import counts, shares

    for quantity, events, among in shares(case):
        for name, (levels, reference) in case.attributes.items():
            base = counts(events, among, levels, reference)
            for level in levels.unique():
                own = counts(events, among, levels, level)
                if level == reference or own[1] == 0 or base[1] == 0:
                    continue
                found = equality(own, base)
                if found is None:
                    continue
                about = {"attributes": [name], "group": group(name, level), "versus": group(name, reference)}
                for field in ("p", "statistic"):
                    if field in found:
                        yield case.number(LIBRARY, found["function"], found[field], quantity, "difference", field, **about)


def amounts(case):
    error = case.prediction - case.target
    for name, (levels, reference) in case.attributes.items():
        for level in levels.unique():
            if level == reference:
                continue
            about = {"attributes": [name], "group": group(name, level), "versus": group(name, reference)}
            for quantity, amount in [
                ("meanPrediction", case.prediction), ("meanTarget", case.target), ("meanError", error),
                ("meanAbsoluteError", error.abs()),
            ]:
                own, base = amount[levels == level], amount[levels == reference]
                welch = stats.ttest_ind(own, base, equal_var=False)
                limits = welch.confidence_interval()
                for field, value in [("p", welch.pvalue), ("statistic", welch.statistic), ("lower", limits.low), ("upper", limits.high)]:
                    yield case.number(LIBRARY, "ttest_ind(equal_var=False)", value, quantity, "difference", field, **about)
            own, base = case.prediction[levels == level], case.prediction[levels == reference]
            found = stats.ks_2samp(own, base)
            for field, value in [("value", found.statistic), ("p", found.pvalue)]:
                yield case.number(LIBRARY, "ks_2samp", value, "distributionDistance", "kolmogorovSmirnov", field, **about)
            found = stats.mannwhitneyu(own, base, method="asymptotic")
            superior = found.statistic / (len(own) * len(base))
            yield case.number(LIBRARY, "mannwhitneyu U / (n1 n0)", superior, "probabilityOfSuperiority", "probabilityOfSuperiority", **about)
            for field, value in [("statistic", found.statistic), ("p", found.pvalue)]:
                yield case.number(LIBRARY, "mannwhitneyu(asymptotic)", value, "probabilityOfSuperiority", "probabilityOfSuperiority", field, **about)
