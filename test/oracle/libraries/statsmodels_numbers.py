"""statsmodels: intervals of rates, differences and ratios, stratified tables, Holm's correction."""
import numpy
from statsmodels.stats.contingency_tables import StratifiedTable
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from scipy_numbers import equality
from tables import group

LIBRARY = "statsmodels"


def numbers(case):
    if case.decision is None or case.weight is not None:
        return
    for quantity, events, among in shares(case):
        for name, (levels, reference) in case.attributes.items():
            yield from intervals(case, quantity, events, among, name, levels, reference)
            yield from holm(case, quantity, events, among, name, levels, reference)
    if case.strata is not None:
        for name, (levels, reference) in case.attributes.items():
            for level in levels.unique():
                if level != reference:
                    yield from stratified(case, name, levels, level, reference)


def shares(case):
    everyone = numpy.ones(len(case.rows), bool)
    yield "selectionRate", case.decision.to_numpy(), everyone
    if case.label is not None:
        yield "truePositiveRate", case.decision.to_numpy(), (case.label == 1).to_numpy()
        yield "falsePositiveRate", case.decision.to_numpy(), (case.label == 0).to_numpy()
        yield "positivePredictiveValue", case.label.to_numpy(), (case.decision == 1).to_numpy()


def counts(events, among, levels, level):
    here = among & (levels == level).to_numpy()
    return int(events[here].sum()), int(here.sum())


def both(case, function, limits, quantity, comparator, **about):
    for field, value in zip(["lower", "upper"], limits):
        yield case.number(LIBRARY, function, value, quantity, comparator, field, **about)


def intervals(case, quantity, events, among, name, levels, reference):
    x0, n0 = counts(events, among, levels, reference)
    for level in levels.unique():
        x, n = counts(events, among, levels, level)
        about = {"attributes": [name], "group": group(name, level)}
        if n > 0:
            limits = proportion_confint(x, n, method="wilson")
            yield from both(case, "proportion_confint(wilson)", limits, quantity, "value", method="wilson", **about)
        if level == reference or n == 0 or n0 == 0:
            continue
        about["versus"] = group(name, reference)
        limits = confint_proportions_2indep(x, n, x0, n0, compare="diff", method="newcomb")
        yield from both(case, "confint_proportions_2indep(diff, newcomb)", limits, quantity, "difference", method="newcombe", **about)
        if 0 < x and 0 < x0:
            limits = confint_proportions_2indep(x, n, x0, n0, compare="ratio", method="score", correction=False)
            yield from both(case, "confint_proportions_2indep(ratio, score)", limits, quantity, "ratio", method="koopman", **about)


def holm(case, quantity, events, among, name, levels, reference):
    base = counts(events, among, levels, reference)
    # With fewer than two people on a side nothing is tested; the floor of these audits is 2.
    tested = [(level, counts(events, among, levels, level)) for level in levels.unique() if level != reference]
    tested = [(level, own) for level, own in tested if own[1] >= 2 and base[1] >= 2]
    found = [equality(own, base) for _, own in tested]
    found = [one and one["p"] for one in found]
    if not found or any(p is None for p in found):
        return
    _, adjusted, _, _ = multipletests(found, method="holm")
    for (level, _), value in zip(tested, adjusted):
        yield case.number(LIBRARY, "multipletests(holm)", value, quantity, "difference", "adjusted", attributes=[name], group=group(name, level), versus=group(name, reference))


def stratum_tables(case, name, levels, level, reference):
    """A table a stratum: selected and not, group and reference; strata where one of them is missing compare nobody."""
    tables = []
    for stratum in case.strata.dropna().unique():
        here = (case.strata == stratum).to_numpy()
        own, base = (counts(case.decision.to_numpy(), here, levels, one) for one in (level, reference))
        if own[1] > 0 and base[1] > 0:
            tables.append([[own[0], own[1] - own[0]], [base[0], base[1] - base[0]]])
    return tables


def stratified(case, name, levels, level, reference):
    tables = stratum_tables(case, name, levels, level, reference)
    about = {"attributes": [name], "group": group(name, level), "versus": group(name, reference), "given": [case.strata.name]}
    if not tables:
        return
    table = StratifiedTable([numpy.array(one) for one in tables])
    yield case.number(LIBRARY, "StratifiedTable.oddsratio_pooled", table.oddsratio_pooled, "selectionRate", "commonOddsRatio", **about)
    yield from both(case, "StratifiedTable.oddsratio_pooled_confint", table.oddsratio_pooled_confint(), "selectionRate", "commonOddsRatio", **about)
    yield case.number(LIBRARY, "StratifiedTable.riskratio_pooled", table.riskratio_pooled, "selectionRate", "commonRatio", **about)
    test = table.test_null_odds(correction=False)
    yield case.number(LIBRARY, "StratifiedTable.test_null_odds", test.statistic, "selectionRate", "commonOddsRatio", "statistic", **about)
    yield case.number(LIBRARY, "StratifiedTable.test_null_odds", test.pvalue, "selectionRate", "commonOddsRatio", "p", **about)
    # Where everyone or nobody was selected there is no odds ratio: such strata make its test NaN, and count in its degrees of freedom.
    varied = [numpy.array(one) for one in tables if 0 < one[0][0] + one[1][0] < sum(map(sum, one))]
    if len(varied) < 2:
        return
    table = StratifiedTable(varied)
    for adjust in (True, False):
        test = table.test_equal_odds(adjust=adjust)
        function = f"StratifiedTable.test_equal_odds(adjust={adjust})"
        for field, value in [("statistic", test.statistic), ("p", test.pvalue)]:
            yield case.number(LIBRARY, function, value, "selectionRate", "differencesSpread", field, **about)
