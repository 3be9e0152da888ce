'use client';

import { useEffect, useRef } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';

const OpenLink = graphql(`mutation OpenLink($input: OpenLinkInput!) { openLink(input: $input) { __typename } }`);

/** Tells the council's journal that a person has opened the link: by POST, for a mail scanner follows links but acts on none. */
export function LinkOpened() {
  const key = useRef<string>(undefined);
  useEffect(() => {
    key.current ??= crypto.randomUUID();
    // Not being able to tell is no reason to disturb the reader.
    void perform(OpenLink, { input: { key: key.current } }).catch(() => null);
  }, []);
  return null;
}
