'use client';

import { Button, Form, FormActions } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { ActProblem } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import { formValues } from '../shared/form-values.ts';
import type { FormWords } from '../shared/form-words.ts';
import css from './blur-form.module.css';
import { fieldActs } from './field-acts.ts';

/** A covered part of a picture, in fractions of its width and height. */
export type Region = { x: number; y: number; width: number; height: number };

/** The words of the tool; `§` stands for a number. */
export type BlurWords = {
  lead: string;
  keys: string;
  area: string;
  add: string;
  region: string;
  count: string;
  none: string;
  undo: string;
  save: string;
};

/** Smaller than this is a press, not a rectangle. */
const least = 0.01;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Rectangles drawn over a picture, by hand or by keys; the API makes the served copy anew without what is under them. */
export function BlurForm({
  id,
  version,
  picture,
  covered,
  says,
  words,
  done,
}: {
  id: string;
  version: number;
  picture: string;
  covered: readonly Region[];
  says: BlurWords;
  words: FormWords;
  done: () => void;
}) {
  const router = useRouter();
  const stage = useRef<HTMLDivElement>(null);
  const start = useRef<{ x: number; y: number } | null>(null);
  const [regions, setRegions] = useState<readonly Region[]>(covered);
  const [drawn, setDrawn] = useState<Region | null>(null);
  const act = useAct(
    (input, form) => fieldActs.blurEvidence(input, formValues(form)),
    () => {
      done();
      router.refresh();
    },
  );

  function at(event: PointerEvent) {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return {
      x: within((event.clientX - box.left) / box.width, 0, 1),
      y: within((event.clientY - box.top) / box.height, 0, 1),
    };
  }
  function begin(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = at(event);
  }
  function draw(event: PointerEvent<HTMLDivElement>) {
    if (start.current) setDrawn(between(start.current, at(event)));
  }
  function finish() {
    if (drawn && drawn.width > least && drawn.height > least) setRegions([...regions, drawn]);
    start.current = null;
    setDrawn(null);
  }
  function move(event: KeyboardEvent, place: number) {
    const arrow = arrows[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      setRegions(regions.filter((_, other) => other !== place));
    }
    if (!arrow) return;
    event.preventDefault();
    const [right, down] = [arrow[0] * least, arrow[1] * least];
    setRegions(
      regions.map((region, other) => {
        if (other !== place) return region;
        const { x, y, width, height } = region;
        return event.shiftKey
          ? { x, y, width: within(width + right, least, 1 - x), height: within(height + down, least, 1 - y) }
          : { x: within(x + right, 0, 1 - width), y: within(y + down, 0, 1 - height), width, height };
      }),
    );
  }

  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      <p>{says.lead}</p>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="expectedVersion" value={version} />
      {regions.map((region, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rectangles may be alike
        <input key={place} type="hidden" name="regions" value={asText(region)} />
      ))}
      <div
        ref={stage}
        className={css.stage}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={finish}
        onPointerCancel={finish}
      >
        {/* biome-ignore lint/performance/noImgElement: the picture is made by the API, private and of one size */}
        <img src={picture} alt={says.area} draggable={false} />
        {regions.map((region, place) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a rectangle that moves stays the same one, with its focus
            key={place}
            type="button"
            className={css.region}
            style={placed(region)}
            aria-label={says.region.replace('§', String(place + 1))}
            onKeyDown={(event) => move(event, place)}
          />
        ))}
        {drawn && <span className={css.region} style={placed(drawn)} />}
      </div>
      <p role="status">{regions.length > 0 ? says.count.replace('§', String(regions.length)) : says.none}</p>
      <div className={css.tools}>
        <Button
          kind="secondary"
          size="small"
          icon="plus"
          onClick={() => setRegions([...regions, { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }])}
        >
          {says.add}
        </Button>
        {regions.length > 0 && (
          <Button kind="quiet" size="small" icon="close" onClick={() => setRegions(regions.slice(0, -1))}>
            {says.undo}
          </Button>
        )}
      </div>
      <p className={css.keys}>{says.keys}</p>
      <FormActions>
        <Button type="submit" disabled={act.pending}>
          {says.save}
        </Button>
        <Button kind="quiet" onClick={done}>
          {words.cancel}
        </Button>
      </FormActions>
    </Form>
  );
}

function between(one: { x: number; y: number }, other: { x: number; y: number }): Region {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

/** As the act reads it: fractions that stay inside the picture when they are rounded. */
function asText({ x, y, width, height }: Region): string {
  const [left, top] = [cut(x), cut(y)];
  return [left, top, Math.min(cut(width), cut(1 - left)), Math.min(cut(height), cut(1 - top))].join(' ');
}
const cut = (fraction: number): number => Math.floor(fraction * 10_000) / 10_000;

const placed = ({ x, y, width, height }: Region) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});
