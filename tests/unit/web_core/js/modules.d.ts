// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
declare module '/core/base.js?real' {
  export * from 'core/base.js';
}
declare module '/core/suite.js?real' {
  export * from 'core/suite.js';
}
