"""`vitascope models …`: what the server can make videos with."""

from typing import Annotated

from cyclopts import App, Parameter

from vitascope.cli.connection import DEFAULT_CONNECTION, Connection

app = App(name="models", help="Show what the server can make videos with.")


@app.command(name="list")
def list_models(*, connection: Connection = DEFAULT_CONNECTION) -> None:
    """List the models."""
    with connection.client() as client:
        models = [model.raw for model in client.models().data]
        connection.output().rows(models, ("id", "owned_by"))


@app.command
def retrieve(
    *,
    model: Annotated[str, Parameter(help="Name of the model.")],
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """Show a model."""
    with connection.client() as client:
        connection.output().item(client.get_model(model).raw)
