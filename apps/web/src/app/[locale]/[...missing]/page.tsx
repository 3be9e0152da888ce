import { notFound } from 'next/navigation';

/** Any address under a language that no page has. */
export default function Missing() {
  notFound();
}
