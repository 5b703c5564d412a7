"""R, where it is installed: mantelhaen.test of base R over the same tables."""
import subprocess

from statsmodels_numbers import stratum_tables
from tables import group

LIBRARY = "R"
FIELDS = [("statistic", "statistic"), ("p", "p.value"), ("value", "estimate"), ("lower", "conf.int[1]"), ("upper", "conf.int[2]")]


def version():
    return run("cat(as.character(getRversion()))")


def run(code):
    return subprocess.run(["Rscript", "--vanilla", "-e", code], capture_output=True, text=True, check=True).stdout


def numbers(case):
    if case.decision is None or case.strata is None:
        return
    for name, (levels, reference) in case.attributes.items():
        for level in levels.unique():
            tables = [] if level == reference else stratum_tables(case, name, levels, level, reference)
            # It wants two people in each stratum and two strata.
            if len(tables) < 2:
                continue
            cells = ",".join(str(n) for (a, b), (c, d) in tables for n in (a, c, b, d))
            shown = ",".join(f"t${field}" for _, field in FIELDS)
            code = f't <- mantelhaen.test(array(c({cells}), c(2, 2, {len(tables)})), correct = FALSE); cat(sprintf("%.17g", c({shown})))'
            for (field, _), value in zip(FIELDS, run(code).split()):
                about = {"attributes": [name], "group": group(name, level), "versus": group(name, reference), "given": [case.strata.name]}
                yield case.number(LIBRARY, "mantelhaen.test", "nan" if value == "NA" else value, "selectionRate", "commonOddsRatio", field, **about)
