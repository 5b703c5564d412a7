"""oracle.py CASES FOLDER OUT: the numbers of every library that is installed, for every case that has data."""
import importlib
import json
import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "libraries"))
LIBRARIES = ["fairlearn", "aif360", "aequitas", "scikit-learn", "statsmodels", "scipy", "R"]
MODULES = {"scikit-learn": "sklearn_numbers", "R": "r_numbers"}


def main(cases, folder, out):
    versions, missing, numbers, failures = {"python": platform.python_version()}, {}, [], []
    modules = []
    for library in LIBRARIES:
        try:
            module = importlib.import_module(MODULES.get(library, f"{library}_numbers"))
            versions[library] = module.version() if library == "R" else version(library)
            modules.append((library, module))
        except (PackageNotFoundError, ImportError, OSError) as error:
            missing[library] = str(error)
    from tables import Case

    for case in json.load(open(cases)):
        path = os.path.join(folder, case["id"], "data.csv")
        if not os.path.exists(path):
            continue
        for library, module in modules:
            try:
                numbers.extend(module.numbers(Case(case, path)))
            except Exception as error:  # Reported by name: a library that fails on a case is no agreement.
                failures.append({"case": case["id"], "library": library, "error": f"{type(error).__name__}: {error}"})
    json.dump({"versions": versions, "missing": missing, "failures": failures, "numbers": numbers}, open(out, "w"))


main(*sys.argv[1:4])
