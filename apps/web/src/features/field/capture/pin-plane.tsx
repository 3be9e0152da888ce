'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import css from '../field.module.css';
import type { Position } from '../outbox/entry.ts';
import { between, moved } from './metres.ts';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * The ground round the measured place, north up: the ring is how sure the device is, the pin is what will be sent. A tap
 * puts the pin there, a finger drags it, arrow keys move it by two metres. It needs no map and no network.
 */
export function PinPlane({
  origin,
  pin,
  onMove,
  words,
}: {
  origin: Position;
  pin: Position;
  onMove: (pin: Position) => void;
  words: { label: string; north: string; scale: (metres: number) => string };
}) {
  const half = Math.max(40, Math.ceil(((origin.accuracy ?? 0) * 1.4) / 10) * 10);
  const unit = 50 / half;
  const { east, north } = between(origin, pin);
  const scale = half > 100 ? 100 : 20;

  function put(event: PointerEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * 2 - 1;
    const y = 1 - ((event.clientY - box.top) / box.height) * 2;
    onMove(moved(origin, clamp(x) * half, clamp(y) * half));
  }

  function nudge(event: KeyboardEvent) {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    onMove(moved(origin, east + step[0] * 2, north + step[1] * 2));
  }

  return (
    <svg
      className={css.plane}
      viewBox="-50 -50 100 100"
      role="application"
      aria-label={words.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the plane is a control of its own: arrow keys move the pin.
      tabIndex={0}
      onKeyDown={nudge}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        put(event);
      }}
      onPointerMove={(event) => event.buttons > 0 && put(event)}
    >
      <path className={css.grid} d="M-50 0H50M0-50V50M-50-25H50M-50 25H50M-25-50V50M25-50V50" />
      {origin.accuracy !== null && <circle className={css.ring} r={origin.accuracy * unit} />}
      <circle className={css.origin} r={1.6} />
      <text className={css.planeText} x={-47} y={-43}>
        ↑ {words.north}
      </text>
      <path className={css.grid} style={{ stroke: 'currentColor' }} d={`M-46 46h${scale * unit}`} />
      <text className={css.planeText} x={-46} y={43}>
        {words.scale(scale)}
      </text>
      <path
        className={css.pin}
        transform={`translate(${clampTo(east * unit)} ${clampTo(-north * unit)})`}
        d="M0 0c-3.6-5-6-7.6-6-10.6a6 6 0 0 1 12 0C6-7.600 3.600-5 0 0Z"
      />
    </svg>
  );
}

const clamp = (value: number) => Math.max(-1, Math.min(1, value));
const clampTo = (value: number) => Math.max(-48, Math.min(48, value));
