"""A runner ends with its worker, however the worker ended."""

import os
import subprocess
import sys
import textwrap

from tests.processes import ends

STARTS_A_RUNNER = textwrap.dedent(
    """
    import sys
    from vitascope.runner.process import RunnerProcess
    runner = RunnerProcess(
        "tests.misbehaving.plain:Plain", load_timeout_s=30, stall_timeout_s=30
    )
    runner.start()
    print(runner.pid, flush=True)
    sys.stdin.read()
    """
)


def start_child(parent_pid: int) -> tuple["subprocess.Popen[bytes]", int]:
    """The runner's own process and the write end of its commands."""
    commands_read, commands_write = os.pipe()
    reports_read, reports_write = os.pipe()
    child = subprocess.Popen(
        [
            *(sys.executable, "-m", "vitascope.runner.child"),
            *map(str, (commands_read, reports_write, parent_pid)),
        ],
        pass_fds=(commands_read, reports_write),
        start_new_session=True,
    )
    for fd in (commands_read, reports_read, reports_write):
        os.close(fd)
    return child, commands_write


def test_a_killed_worker_takes_its_runner_along() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STARTS_A_RUNNER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdout is not None
        runner_pid = int(worker.stdout.readline())
        worker.kill()
        worker.wait(20)

        assert ends(runner_pid)


def test_the_end_of_the_command_pipe_ends_a_runner() -> None:
    """The guard for systems without a parent-death signal."""
    child, commands = start_child(os.getpid())
    os.close(commands)

    assert child.wait(20) < 0


def test_a_runner_whose_worker_was_gone_before_it_began_ends_at_once() -> None:
    child, commands = start_child(parent_pid=1)

    assert child.wait(20) == 1
    os.close(commands)
