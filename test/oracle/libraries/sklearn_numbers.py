"""scikit-learn: scores, confusion matrices, amounts and classes by group."""
import numpy
from sklearn import metrics
from sklearn.calibration import calibration_curve

from tables import group

LIBRARY = "scikit-learn"
MATRIX = ["trueNegatives", "falsePositives", "falseNegatives", "truePositives"]


def numbers(case):
    for name, (levels, reference) in case.attributes.items():
        for level in levels.unique():
            here = (levels == level).to_numpy()
            about = {"attributes": [name], "group": group(name, level)}
            yield from of_group(case, here, about)


def of_group(case, here, about):
    if case.label is not None:
        truth, given = case.label[here], case.decision[here]
        weight = None if case.weight is None else case.weight[here]
        matrix = metrics.confusion_matrix(truth, given, labels=[0, 1], sample_weight=weight)
        for quantity, value in zip(MATRIX, matrix.ravel()):
            yield case.number(LIBRARY, "confusion_matrix", value, quantity, **about)
        score = case.score[here]
        auc = metrics.roc_auc_score(truth, score, sample_weight=weight) if truth.nunique() == 2 else float("nan")
        yield case.number(LIBRARY, "roc_auc_score", auc, "areaUnderRoc", **about)
        if case.score.between(0, 1).all():
            brier = metrics.brier_score_loss(truth, score, sample_weight=weight, labels=[0, 1])
            yield case.number(LIBRARY, "brier_score_loss", brier, "brierScore", **about)
            if weight is None:
                observed, forecast = calibration_curve(truth, score, n_bins=10, strategy="uniform")
                # It numbers no bins: the mean forecast says which one it is.
                for rate, mean in zip(observed, forecast):
                    at = {"bin": 1 + int(numpy.searchsorted(numpy.linspace(0, 1, 11)[1:-1], mean, side="right"))}
                    yield case.number(LIBRARY, "calibration_curve prob_pred", mean, "meanForecast", at=at, **about)
                    yield case.number(LIBRARY, "calibration_curve prob_true", rate, "observedRate", at=at, **about)
    if case.target is not None:
        truth, given = case.target[here], case.prediction[here]
        for function, quantity in [
            ("mean_absolute_error", "meanAbsoluteError"), ("root_mean_squared_error", "rootMeanSquareError"),
            ("r2_score", "coefficientOfDetermination"),
        ]:
            yield case.number(LIBRARY, function, getattr(metrics, function)(truth, given), quantity, **about)
    if case.classes is not None:
        given, truth, classes = case.classes[0], case.classes[1], case.classes[2]
        y, p = case.rows[truth][here], case.rows[given][here]
        yield case.number(LIBRARY, "accuracy_score", metrics.accuracy_score(y, p), "classAccuracy", **about)
        yield case.number(LIBRARY, "f1_score(average=macro)", metrics.f1_score(y, p, labels=classes, average="macro"), "macroF1", **about)
        precision, recall, f1, _ = metrics.precision_recall_fscore_support(y, p, labels=classes)
        for i, one in enumerate(classes):
            for quantity, value in [("classPrecision", precision[i]), ("classRecall", recall[i]), ("classF1", f1[i])]:
                yield case.number(LIBRARY, "precision_recall_fscore_support", value, quantity, at={"class": one}, **about)
