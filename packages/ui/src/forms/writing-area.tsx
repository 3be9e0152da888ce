'use client';

import { type TextareaHTMLAttributes, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Where the hand stands in the control that the page was sent with. */
function handIn(id: string | undefined) {
  if (typeof document === 'undefined' || !id) return null;
  const there = document.getElementById(id);
  if (!(there instanceof HTMLTextAreaElement)) return null;
  const { selectionStart: from, selectionEnd: until, selectionDirection: direction } = there;
  return { there, from, until, direction };
}

/** Whether it says something else than it was sent with; the browser knows one kind of line end. */
const written = ({ value, defaultValue }: HTMLTextAreaElement) => value !== defaultValue.replace(/\r\n?/g, '\n');

/**
 * A control of several lines that keeps what was written before the page was alive, and tells of it then as of any key.
 * React, taking over what the server has drawn, writes a first text that is a plain string into the control anew, over
 * whatever stands there; a list of one it leaves alone. The selection, which even that costs, is put back.
 */
export function WritingArea({ defaultValue, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const own = useRef<HTMLTextAreaElement>(null);
  const [hand] = useState(() => handIn(rest.id));
  useLayoutEffect(() => {
    const area = own.current;
    if (!area) return;
    // Its words are its own from here on: a first text that comes later moves no hand in it.
    if (area.value) area.value = String(area.value);
    if (hand?.there === area && !written(area)) area.setSelectionRange(hand.from, hand.until, hand.direction);
  }, [hand]);
  useEffect(() => {
    const area = own.current;
    if (area && written(area)) area.dispatchEvent(new Event('input', { bubbles: true }));
  }, []);
  return <textarea {...rest} ref={own} {...(typeof defaultValue === 'string' && { defaultValue: [defaultValue] })} />;
}
