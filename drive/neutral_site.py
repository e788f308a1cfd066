# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rest of the web, on loopback: the page she was on before, and the page the exit leads to."""

from __future__ import annotations

import contextlib
import datetime
import http.server
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

BEFORE = "https://search.example/"


@dataclass
class NeutralSite:
    """Answers every name it is mapped to; remembers what it was told of where visitors came from."""

    port: int
    referers: list[str] = field(default_factory=list)
    """What the requests for pages (not their icons) said of where they came from."""

    def arguments(self, exit_host: str) -> list[str]:
        """What Chromium needs to find the two names here and nowhere else."""
        rules = f"MAP {exit_host} 127.0.0.1:{self.port}, MAP search.example 127.0.0.1:{self.port}"
        return [f"--host-resolver-rules={rules}", "--ignore-certificate-errors"]


@contextlib.contextmanager
def neutral_site(folder: Path) -> Iterator[NeutralSite]:
    """Serves while the block lasts; `folder` holds its throw-away certificate."""
    site = NeutralSite(port=0)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/":
                site.referers.append(self.headers.get("Referer", ""))
            page = f"<!doctype html><title>Weather</title><h1>{self.headers['Host']}</h1>".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing to say."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_certificate(folder))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()


def _certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "throw-away")])
    now = datetime.datetime.now(datetime.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .sign(key, hashes.SHA256())
    )
    path = folder / "throw-away.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    return path
