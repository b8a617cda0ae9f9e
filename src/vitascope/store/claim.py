"""The claim: which video is next, in one statement.

The order (design §2): the project with the fewest running videos; then the one whose last turn is
longest ago; within the project the highest priority, then the oldest. A project that never had a
turn comes before all that had, and among such the one whose video is oldest.

Owns no transaction: `queue.py` runs this under the lock that serialises claims, which is what
makes the running counts exact.
"""

from functools import lru_cache
from typing import Final

import sqlalchemy as sa

from vitascope.store.tables import IN_PROGRESS, QUEUED, TURNS, VIDEOS

# A literal: PostgreSQL plans for a tenth of the rows where a limit is a parameter.
_ONE: Final = sa.literal_column("1", sa.Integer)


@lru_cache(maxsize=32)
def next_video(model_count: int) -> sa.Select[int]:
    """The statement that finds the next video's sequence.

    Args:
        model_count: how many models the worker can make; they are the parameters `model_0`, ….
            The time is the parameter `now`.

    Touches the head of each line (what one project wants of one model) and not the queue behind
    it, so that its cost grows with projects that wait and not with videos.
    """
    lines = _lines(model_count)
    head = VIDEOS.alias("head")
    head_of_line = (
        sa.select(head.c.sequence)
        .where(
            QUEUED,
            head.c.engine_model == lines.c.engine_model,
            head.c.project_id == lines.c.project_id,
            head.c.available_at <= sa.bindparam("now", type_=sa.Double),
        )
        .order_by(head.c.priority.desc(), head.c.sequence)
        .limit(_ONE)
        .correlate(lines)
        .scalar_subquery()
    )
    heads = (
        sa.select(lines.c.project_id, head_of_line.label("sequence"))
        .where(lines.c.project_id.is_not(None))
        .cte("heads")
        # Or PostgreSQL looks for the head once for each time that it is mentioned below.
        .prefix_with("MATERIALIZED")
    )
    ranked = _best_of_each_project(heads)
    running = VIDEOS.alias("running")
    running_count = (
        sa.select(sa.func.count())
        .select_from(running)
        .where(IN_PROGRESS, running.c.project_id == ranked.c.project_id)
        .correlate(ranked)
        .scalar_subquery()
    )
    return (
        sa.select(ranked.c.sequence)
        .select_from(ranked.outerjoin(TURNS, TURNS.c.project_id == ranked.c.project_id))
        .where(ranked.c.nth == 1)
        .order_by(running_count, sa.func.coalesce(TURNS.c.turn, 0), ranked.c.sequence)
        .limit(_ONE)
    )


def _lines(model_count: int) -> sa.CTE:
    """All (model, project) with something queued, by hopping from one to the next in the index.

    DISTINCT would read every queued video; neither planner skips through an index by itself.
    """
    names = [sa.cast(sa.bindparam(f"model_{number}"), sa.Text) for number in range(model_count)]
    models = sa.union_all(*(sa.select(name.label("name")) for name in names)).cte("models")
    first = VIDEOS.alias("first")
    first_project = (
        sa.select(sa.func.min(first.c.project_id))
        .where(QUEUED, first.c.engine_model == models.c.name)
        .correlate(models)
        .scalar_subquery()
    )
    lines = sa.select(models.c.name.label("engine_model"), first_project.label("project_id")).cte(
        "lines", recursive=True
    )
    following = VIDEOS.alias("following")
    next_project = (
        sa.select(sa.func.min(following.c.project_id))
        .where(
            QUEUED,
            following.c.engine_model == lines.c.engine_model,
            following.c.project_id > lines.c.project_id,
        )
        .correlate(lines)
        .scalar_subquery()
    )
    return lines.union_all(
        sa.select(lines.c.engine_model, next_project).where(lines.c.project_id.is_not(None))
    )


def _best_of_each_project(heads: sa.CTE) -> sa.Subquery:
    """Heads of lines with their rank (`nth`) among those of their project."""
    found = VIDEOS.alias("found")
    # Not a join: before its first ANALYZE, PostgreSQL would read the whole table for one.
    priority = (
        sa.select(found.c.priority)
        .where(found.c.sequence == heads.c.sequence)
        .correlate(heads)
        .scalar_subquery()
    )
    nth = sa.func.row_number().over(
        partition_by=heads.c.project_id, order_by=(priority.desc(), heads.c.sequence)
    )
    return (
        sa.select(heads.c.sequence, heads.c.project_id, nth.label("nth"))
        .where(heads.c.sequence.is_not(None))
        .subquery("ranked")
    )
