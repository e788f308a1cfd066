// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The part of @fluent/bundle 0.19.1 that we use.
export type Argument = string | number | Date;
export class FluentResource {
  constructor(source: string);
}
export class FluentBundle {
  constructor(locales: string | string[], options?: { useIsolating?: boolean });
  addResource(resource: FluentResource, options?: { allowOverrides?: boolean }): Error[];
  hasMessage(id: string): boolean;
  getMessage(id: string): { id: string; value: object | null; attributes: Record<string, object> } | undefined;
  formatPattern(pattern: object, args?: Record<string, Argument> | null, errors?: Error[] | null): string;
}
