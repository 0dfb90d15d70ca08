import pytest

from assistant.store import SqliteStore

BACKENDS = {"sqlite": lambda folder: SqliteStore(folder / "record.sqlite3", wait_s=1.0)}
"""How each backend opens a record; the contract is tested on all of them."""


@pytest.fixture(params=sorted(BACKENDS))
def open_store(request, tmp_path):
    """Open the test's record, as often as wanted."""
    stores = []

    def opened():
        stores.append(BACKENDS[request.param](tmp_path))
        return stores[-1]

    yield opened
    for store in stores:
        store.close()


@pytest.fixture
def store(open_store):
    return open_store()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "record.sqlite3"
