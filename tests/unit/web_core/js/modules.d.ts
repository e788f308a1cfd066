// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
declare module '/core/bytes.js?real' {
  export * from 'core/bytes.js';
}
declare module '/core/suite.js?real' {
  export * from 'core/suite.js';
}
