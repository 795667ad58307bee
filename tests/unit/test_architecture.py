"""Who imports whom."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for folder in ("memlib", "pages", "evals", "benchmarks")
    for path in (ROOT / folder).rglob("*.py")
}

# Each layer may import itself and the layers before it.
LAYERS = [
    [
        "memlib.errors",
        "memlib.text",
        "memlib.claims",
        "memlib.disk",
        "memlib.tokens",
        "memlib.prompts",
        "memlib.db.schemas",
        "memlib.models.tasks",
        "memlib.models.base",
    ],
    ["memlib.flow", "memlib.db", "memlib.models"],
    ["memlib.settings"],
    ["memlib.memory"],
    ["memlib.agent"],
    ["memlib"],
    ["evals"],
    ["pages"],
]
HOMES = {
    "duckdb": "memlib.db.duckdb",
    "psycopg": "memlib.db.postgres",
    "openai": "memlib.models.openai",
    "onnxruntime": "memlib.models.minilm",
    "stdnum": "memlib.memory.guard",
    "text_to_num": "memlib.claims",
    "streamlit": "pages",
    "plotly": "pages",
}


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def inside(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def layer(module: str) -> int | None:
    """The layer of the longest prefix that is named."""
    fitting = [(len(prefix), number) for number, layer in enumerate(LAYERS) for prefix in layer if inside(module, prefix)]
    return max(fitting)[1] if fitting else None


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_module_imports_only_from_its_own_layer_and_those_below(module: str) -> None:
    own = layer(module)
    if own is None:
        return
    above = {name for name in imports(MODULES[module]) if (other := layer(name)) is not None and other > own}

    assert not above


@pytest.mark.parametrize("module", sorted(MODULES))
def test_each_third_party_package_has_one_home(module: str) -> None:
    strays = {
        name
        for name in imports(MODULES[module])
        for package, home in HOMES.items()
        if inside(name, package) and not inside(module, home)
    }

    assert not {name for name in strays if not module.startswith("benchmarks")}


@pytest.mark.parametrize("module", sorted(name for name in MODULES if inside(name, "memlib")))
def test_the_library_does_without_the_packages_of_the_app(module: str) -> None:
    assert not {name for name in imports(MODULES[module]) if name.split(".")[0] in {"streamlit", "pandas", "plotly", "pages", "evals"}}


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_module_opens_with_a_sentence_that_says_what_it_is(module: str) -> None:
    docstring = ast.get_docstring(ast.parse(MODULES[module].read_text(encoding="utf-8")))

    assert docstring
    assert docstring.splitlines()[0].endswith((".", ":"))


def test_importing_memlib_loads_no_sdk() -> None:
    code = "import sys, memlib; print({'openai', 'duckdb', 'streamlit', 'pandas', 'onnxruntime', 'psycopg'} & set(sys.modules))"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)

    assert loaded.stdout.strip() == "set()"
