# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rest of the web, on loopback: the page she was on before, and the page the exit leads to."""

from __future__ import annotations

import contextlib
import datetime
import http.server
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

BEFORE = "https://search.example/"
PAGE = b'<!doctype html><link rel=icon href="data:,"><title>Weather</title><h1>%s</h1>'
DIARY = "https://diary.example/"
"""The control: a page that leaves every trace. A search that finds nothing there is blind."""
DIARY_PAGE = b"""<!doctype html><link rel=icon href="data:,"><title>Diary</title><textarea></textarea><p></p>
<img src="https://search.example/picture" referrerpolicy="unsafe-url" alt="">
<script>
const [words, shown] = [document.querySelector('textarea'), document.querySelector('p')];
words.addEventListener('input', async () => {
  document.title = localStorage.words = words.value;
  document.cookie = 'seen=yes; max-age=3600';
  await (await caches.open('diary')).put('/words', new Response(words.value));
  shown.textContent = words.value;
});
</script>
"""
LONGEST_HEAD = 4096


@dataclass
class NeutralSite:
    """Answers every name it is mapped to; remembers what it was told of where visitors came from."""

    port: int
    referers: list[tuple[str, str]] = field(default_factory=list)
    """(name asked for, what the request said of where it came from)."""

    delay_s: float = 0.0
    """How long it lets browsers wait for an answer, as on a slow net."""

    def arguments(self, exit_host: str) -> list[str]:
        """What Chromium needs to find the three names here and nowhere else."""
        rules = ", ".join(f"MAP {host} 127.0.0.1:{self.port}" for host in self.hosts(exit_host))
        return [f"--host-resolver-rules={rules}", "--ignore-certificate-errors"]

    def proxy_rules(self, exit_host: str) -> str:
        """The same for Firefox: a proxy configuration file that sends the three names here."""
        here = " || ".join(f"host == '{host}'" for host in self.hosts(exit_host))
        proxy = f"{here} ? 'PROXY 127.0.0.1:{self.port}' : 'DIRECT'"
        text = f"function FindProxyForURL(url, host) {{ return {proxy}; }}"
        return "data:application/x-ns-proxy-autoconfig," + quote(text)

    @staticmethod
    def hosts(exit_host: str) -> list[str]:
        """The page the exit leads to, the page she was on before, and the control."""
        return [exit_host, *(str(urlsplit(url).hostname) for url in (BEFORE, DIARY))]


@contextlib.contextmanager
def neutral_site(folder: Path) -> Iterator[NeutralSite]:
    """Serves while the block lasts; `folder` holds its throw-away certificate."""
    site = NeutralSite(port=0)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_certificate(folder))

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host = self.headers["Host"]
            site.referers.append((host, self.headers.get("Referer", "")))
            page = (
                f'<!doctype html><link rel=icon href="data:,"><title>Weather</title><h1>{host}</h1>'.encode()
            )
            time.sleep(site.delay_s)
            if host == urlsplit(DIARY).netloc:
                page = DIARY_PAGE
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing to say."""

    class Server(http.server.ThreadingHTTPServer):
        def finish_request(self, request: Any, client_address: Any) -> None:
            """Also serves browsers that take it for a proxy, on a thread of their own."""
            with contextlib.suppress(OSError):
                _take_for_proxy(request)
                super().finish_request(context.wrap_socket(request, server_side=True), client_address)

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A browser that goes away in the middle is no news."""

    server = Server(("127.0.0.1", 0), Handler)
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()


def _take_for_proxy(connection: socket.socket) -> None:
    """Answers CONNECT, if that is how the browser begins."""
    if connection.recv(7, socket.MSG_PEEK) != b"CONNECT":
        return
    head = b""
    while not head.endswith(b"\r\n\r\n") and len(head) < LONGEST_HEAD:
        byte = connection.recv(1)
        if not byte:
            return
        head += byte
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")


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
