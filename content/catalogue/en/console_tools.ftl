# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The queue, the tools beside a chat, and what stands ready to be sent. Every key begins with console-.
