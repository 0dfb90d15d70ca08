"""The classifier: calibrated probabilities, the same at every training, kept whole or not at all."""

from __future__ import annotations

import contextlib
import gc
import threading
import warnings
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import StoreError
from assistant.records import Needs
from assistant.routing.classifier import NEEDS, Classifier, load, save
from assistant.routing.examples import Example, read_examples
from assistant.routing.training import train
from assistant.workspace import Workspace

LANES = ["hr", "it", "legal", "none"]


def best(classifier: Classifier, text: str) -> str:
    return classifier.lanes[int(classifier.probabilities([text])[0].argmax())]


@pytest.mark.parametrize(
    ("text", "lane"),
    [
        ("my laptop is broken", "it"),
        ("forgot my password", "it"),
        ("how much vacation is left", "hr"),
        ("my payslip is wrong", "hr"),
        ("sign an nda with a customer", "legal"),
        ("recipe for a lasagne", "none"),
        ("tell me a joke", "none"),
    ],
)
def test_new_questions_go_to_the_lane_of_their_likes(classifier: Classifier, text: str, lane: str) -> None:
    assert best(classifier, text) == lane


def test_its_own_examples_are_nearly_all_right(classifier: Classifier, small: Workspace) -> None:
    examples = read_examples(small)
    rows = classifier.probabilities([example.text for example in examples]).argmax(axis=1)
    right = sum(classifier.lanes[int(row)] == example.lane for row, example in zip(rows, examples, strict=True))
    assert right >= 0.95 * len(examples)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=80), min_size=1, max_size=5))
def test_probabilities_sum_to_one_and_no_text_sees_another(classifier: Classifier, texts: list[str]) -> None:
    together = classifier.probabilities(texts)
    assert together.shape == (len(texts), len(LANES))
    assert np.allclose(together.sum(axis=1), 1, atol=1e-5)
    assert ((together >= 0) & (together <= 1)).all()
    alone = np.concatenate([classifier.probabilities([text]) for text in texts])
    assert np.allclose(together, alone, atol=1e-5)


@pytest.mark.parametrize("text", ["", "日本語だけ", "🎉🎉🎉", "x" * 20_000, "\x00\x00"])
def test_any_text_gets_probabilities(classifier: Classifier, text: str) -> None:
    assert np.isfinite(classifier.probabilities([text])).all()


def test_no_texts_no_rows(classifier: Classifier) -> None:
    assert classifier.probabilities([]).shape == (0, len(LANES))


def test_more_texts_than_a_batch_keep_their_order(classifier: Classifier) -> None:
    texts = ["reset my password", "book annual leave"] * 400
    rows = classifier.probabilities(texts).argmax(axis=1).tolist()
    assert rows == [classifier.lanes.index("it"), classifier.lanes.index("hr")] * 400


def test_the_same_examples_train_the_same_classifier(small: Workspace, classifier: Classifier) -> None:
    again = train(read_examples(small), classifier.lanes)
    texts = ["vpn", "sick leave and a contract", "what is the weather"]
    assert np.allclose(again.probabilities(texts), classifier.probabilities(texts), atol=1e-5)


def test_a_lane_without_examples_never_wins() -> None:
    examples = [
        Example(text=f"{word} {number}", lane=lane, topic="", writer="", line=number)
        for lane, word in (("it", "printer"), ("none", "lasagne"))
        for number in range(8)
    ]
    trained = train(examples, LANES)
    rows = trained.probabilities(["printer 3", "lasagne 4", "annual leave", ""])
    assert (rows[:, [LANES.index("hr"), LANES.index("legal")]] < 0.01).all()
    assert best(trained, "printer 9") == "it"


def test_what_a_question_calls_for_is_learnt_beside_its_lane(small: Workspace) -> None:
    examples = [
        msgspec.structs.replace(example, needs=Needs.HUMAN if "contract" in example.text else Needs.ANSWER)
        for example in read_examples(small)
    ]
    judged = train(examples, LANES).judge(["can I get a contract checked with a customer", "reset my password"])
    assert np.allclose(judged.needs.sum(axis=1), 1, atol=1e-5)
    human = judged.needs[:, NEEDS.index(Needs.HUMAN)]
    assert human[0] > 0.5 > human[1]


def test_where_no_example_calls_for_more_every_question_calls_for_an_answer(classifier: Classifier) -> None:
    assert classifier.judge(["sign a contract", ""]).needs[:, NEEDS.index(Needs.ANSWER)].tolist() == [1.0, 1.0]


def test_what_is_saved_is_what_is_loaded(classifier: Classifier, tmp_path: Path) -> None:
    save(classifier, tmp_path / "c.npz")
    loaded = load(tmp_path / "c.npz")
    assert loaded.lanes == classifier.lanes
    assert np.array_equal(loaded.probabilities(["my vpn"]), classifier.probabilities(["my vpn"]))
    assert [path.name for path in tmp_path.iterdir()] == ["c.npz"]


@pytest.mark.parametrize("damage", [b"", b"garbage", b"PK\x03\x04 and then nothing"])
def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "c.npz").write_bytes(damage)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # that it stays open is the next test's
        with pytest.raises(StoreError, match="damaged"):
            load(tmp_path / "c.npz")
        gc.collect()


def test_a_damaged_file_is_closed_again(tmp_path: Path) -> None:
    (tmp_path / "c.npz").write_bytes(b"PK\x03\x04 and then nothing")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with contextlib.suppress(StoreError):
            load(tmp_path / "c.npz")
        gc.collect()
    assert caught == []


def test_a_file_that_lacks_a_part_is_said_to_be_damaged(tmp_path: Path) -> None:
    np.savez(tmp_path / "c.npz", lanes=np.array(["it"]))
    with pytest.raises(StoreError, match="damaged"):
        load(tmp_path / "c.npz")


def test_two_that_save_at_once_do_not_disturb_each_other(classifier: Classifier, tmp_path: Path) -> None:
    path, problems = tmp_path / "c.npz", []

    def saving() -> None:
        try:
            for _ in range(12):
                save(classifier, path)
        except OSError as problem:
            problems.append(problem)

    threads = [threading.Thread(target=saving) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert load(path).lanes == classifier.lanes


def test_records_of_numbers_cannot_be_changed(classifier: Classifier) -> None:
    with pytest.raises(AttributeError):
        classifier.lanes = []  # type: ignore[misc]
    assert msgspec.structs.replace(classifier, lanes=LANES).lanes == LANES
