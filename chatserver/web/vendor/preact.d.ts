// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The part of preact 11.2.0, @preact/signals 2.11.4 and htm 3.1.1 that we use.
export type VNode = { readonly __vnode: unique symbol };
export type Child = VNode | string | number | boolean | null | undefined | Signal<any> | Child[];
export interface Signal<T> { value: T; peek(): T; subscribe(listener: (value: T) => void): () => void }
export interface ReadonlySignal<T> { readonly value: T; peek(): T; subscribe(listener: (value: T) => void): () => void }
export function h(type: any, props: object | null, ...children: Child[]): VNode;
export function render(node: Child, into: Element): void;
export const Fragment: any;
export function html(parts: TemplateStringsArray, ...values: unknown[]): any;
export function useEffect(effect: () => void | (() => void), inputs?: readonly unknown[]): void;
export function useLayoutEffect(effect: () => void | (() => void), inputs?: readonly unknown[]): void;
export function useRef<T>(value: T): { current: T };
export function signal<T>(value: T): Signal<T>;
export function computed<T>(compute: () => T): ReadonlySignal<T>;
export function effect(run: () => void | (() => void)): () => void;
export function batch<T>(run: () => T): T;
export function useSignal<T>(value: T): Signal<T>;
export function useComputed<T>(compute: () => T): ReadonlySignal<T>;
export function useSignalEffect(run: () => void | (() => void)): void;
