# ruff: noqa: D102, S101 - these are tests: their names say what they hold, by assertion
"""The part of the store's contract that the API relies on: insert, get, list, delete."""

import pytest

from vitascope.errors import Busy, InvalidRequest, NotFound, StoreError
from vitascope.store.base import Order, Store
from vitascope.testing.stores.makings import (
    LEASE_S,
    beat,
    claimed,
    completion,
    failure,
    insert,
    new_video,
)
from vitascope.video import CharacterInput, Inputs, Status, new_video_id


class VideoContract:
    """Videos as the API sees them."""

    def test_a_new_video_is_queued_with_all_that_it_was_given(self, store: Store) -> None:
        wanted = new_video(
            prompt="A calico cat playing a piano on stage “☃”",
            negative_prompt="dogs",
            settings={"steps": 4},
            metadata={"campaign": "ünïcode \u0000"},
            priority=3,
            seed=2**32 - 1,
            inputs=Inputs(
                first_frame="first.png",
                source_is_upload=True,
                characters=(CharacterInput(id="char_1", name="Mossy", key="mossy.mp4"),),
            ),
        )

        video = store.insert(wanted, max_queued=10)

        given = (
            wanted.id,
            wanted.project_id,
            wanted.operation,
            wanted.model,
            wanted.engine,
            wanted.engine_model,
            wanted.prompt,
            wanted.negative_prompt,
            wanted.seed,
            wanted.size,
            wanted.seconds,
            wanted.shot_seconds,
            wanted.inputs,
            wanted.settings,
            wanted.metadata,
            wanted.priority,
            wanted.source_video_id,
            wanted.extension_count,
        )  # fmt: skip - in the order of the assertion below
        assert given == (
            video.id, video.project_id, video.operation, video.model, video.engine,
            video.engine_model, video.prompt, video.negative_prompt, video.seed, video.size,
            video.seconds, video.shot_seconds, video.inputs, video.settings, video.metadata,
            video.priority, video.source_video_id, video.extension_count,
        )  # fmt: skip
        assert (
            video.status,
            video.progress,
            video.attempt,
            video.files,
        ) == (Status.QUEUED, 0, 0, {})

    def test_what_insert_returns_is_what_get_reads(self, store: Store) -> None:
        video = insert(store, metadata={"a": [1, {"b": None}]})

        assert video == store.get("project", video.id)

    def test_a_video_of_another_project_is_not_found(self, store: Store) -> None:
        video = insert(store)

        with pytest.raises(NotFound):
            store.get("other", video.id)
        with pytest.raises(NotFound):
            store.delete("other", video.id)
        assert video == store.get("project", video.id)

    @pytest.mark.parametrize("video_id", ["video_0", "", "%", "nul\0", "half \ud800 pair", "☃"])
    def test_an_unknown_id_is_not_found(self, store: Store, video_id: str) -> None:
        with pytest.raises(NotFound):
            store.get("project", video_id)
        with pytest.raises(NotFound):
            store.delete("project", video_id)
        with pytest.raises(NotFound):
            store.list_videos("project", after=video_id, limit=20, order=Order.DESC)

    @pytest.mark.parametrize("text", ["nul \0", "half \ud800 pair"])
    def test_text_that_no_database_stores_is_refused_by_name(self, store: Store, text: str) -> None:
        with pytest.raises(InvalidRequest) as refused:
            insert(store, prompt=text)

        assert refused.value.param == "prompt"
        assert store.counts().queued == 0

    def test_a_full_queue_says_when_to_come_back(self, store: Store) -> None:
        for _ in range(2):
            store.insert(new_video(), max_queued=2)

        with pytest.raises(Busy) as refused:
            store.insert(new_video(), max_queued=2)

        assert refused.value.retry_after_s > 0
        assert store.counts().queued == 2

    def test_only_waiting_videos_fill_the_queue(self, store: Store) -> None:
        store.insert(new_video(), max_queued=1)
        claimed(store)

        store.insert(new_video(), max_queued=1)

        assert (store.counts().queued, store.counts().in_progress) == (1, 1)

    def test_an_id_is_not_accepted_twice(self, store: Store) -> None:
        video_id = new_video_id()
        insert(store, id=video_id)

        with pytest.raises(StoreError):
            insert(store, id=video_id)
        assert store.counts().queued == 1


class IdempotencyContract:
    """The idempotency key of a request."""

    def test_the_same_key_and_request_give_the_earlier_video(self, store: Store) -> None:
        first = insert(store, idempotency_key="key", request_hash="hash")

        again = store.insert(
            new_video(idempotency_key="key", request_hash="hash"), max_queued=1
        )  # though the queue is full by now

        assert first == again
        assert store.counts().queued == 1

    def test_the_same_key_with_another_request_is_refused(self, store: Store) -> None:
        insert(store, idempotency_key="key", request_hash="hash")

        with pytest.raises(InvalidRequest) as refused:
            insert(store, idempotency_key="key", request_hash="other")

        assert refused.value.code == "idempotency_key_reused"

    def test_keys_of_two_projects_do_not_meet(self, store: Store) -> None:
        one = insert(store, idempotency_key="key", request_hash="hash")
        other = insert(store, "other", idempotency_key="key", request_hash="hash")

        assert one.id != other.id


class ListContract:
    """Pages of videos."""

    def test_pages_follow_the_order_of_creation_without_gap_or_repeat(self, store: Store) -> None:
        ids = [insert(store).id for _ in range(7)]
        insert(store, "other")

        for order, expected in ((Order.ASC, ids), (Order.DESC, ids[::-1])):
            seen: list[str] = []
            after, has_more = None, True
            while has_more:
                page, has_more = store.list_videos("project", after=after, limit=3, order=order)
                seen += [video.id for video in page]
                after = seen[-1]
            assert expected == seen

    def test_after_the_last_video_comes_an_empty_page(self, store: Store) -> None:
        video = insert(store)

        page = store.list_videos("project", after=video.id, limit=20, order=Order.DESC)

        assert page == ([], False)

    def test_a_page_of_none_still_says_whether_more_follow(self, store: Store) -> None:
        assert store.list_videos("project", after=None, limit=0, order=Order.DESC) == ([], False)
        insert(store)
        assert store.list_videos("project", after=None, limit=0, order=Order.DESC) == ([], True)

    def test_paging_goes_on_after_a_deleted_video(self, store: Store) -> None:
        ids = [insert(store).id for _ in range(4)]
        store.delete("project", ids[2])
        store.delete("project", ids[3])

        page, has_more = store.list_videos("project", after=ids[2], limit=1, order=Order.DESC)

        assert ([ids[1]], True) == ([video.id for video in page], has_more)

    def test_a_place_of_another_project_is_not_found(self, store: Store) -> None:
        video = insert(store)
        deleted = insert(store)
        store.delete("project", deleted.id)

        for after in (video.id, deleted.id):
            with pytest.raises(NotFound) as refused:
                store.list_videos("other", after=after, limit=20, order=Order.DESC)
            assert refused.value.param == "after"

    def test_the_place_of_a_deleted_video_is_not_given_to_a_new_one(self, store: Store) -> None:
        deleted = insert(store)
        store.delete("project", deleted.id)

        assert insert(store).sequence > deleted.sequence


class DeletionContract:
    """Deletion, which is allowed in every state."""

    def test_a_deleted_video_is_gone_the_second_time(self, store: Store) -> None:
        video = insert(store)

        assert video == store.delete("project", video.id)

        with pytest.raises(NotFound):
            store.delete("project", video.id)
        assert store.claim("worker/1", ["model"], lease_s=LEASE_S) is None

    def test_deleting_a_running_video_takes_the_lease_away(self, store: Store) -> None:
        insert(store)
        claim = claimed(store)

        deleted = store.delete("project", claim.video.id)

        assert Status.IN_PROGRESS is deleted.status
        assert {claim.lease} == store.heartbeat([beat(claim.lease, 1)], lease_s=LEASE_S)

    def test_finished_videos_can_be_deleted(self, store: Store) -> None:
        for _ in range(2):
            insert(store)
        completed, failed = claimed(store), claimed(store)
        store.complete(completed.lease, completion())
        store.fail(failed.lease, failure(), timings={})

        for claim in (completed, failed):
            store.delete("project", claim.video.id)

        assert store.list_videos("project", after=None, limit=9, order=Order.ASC) == ([], False)

    def test_an_idempotency_key_is_free_again_after_deletion(self, store: Store) -> None:
        first = insert(store, idempotency_key="key", request_hash="hash")
        store.delete("project", first.id)

        assert first.id != insert(store, idempotency_key="key", request_hash="other").id
