/** What this is, under which licence, what it is made with, and what becomes of the data. */

import { PAGE_WORDS } from '../wording.ts';
import { BUNDLED, type BundledPackage, VERSION } from './bundled.ts';

const W = PAGE_WORDS.about;

export function AboutPage() {
  const everywhere = BUNDLED.filter(({ isEverywhere }) => isEverywhere);
  const elsewhere = BUNDLED.filter(({ isEverywhere }) => !isEverywhere);
  return (
    <>
      <p>
        <b>{W.version(VERSION)}</b>
      </p>
      <p>{W.nothing}</p>
      <p>{W.licence}</p>
      <h3 class="ss-h3">{W.made}</h3>
      <Packages packages={everywhere} />
      <h3 class="ss-h3">{W.elsewhere}</h3>
      <Packages packages={elsewhere} />
      <p class="ss-muted">{W.notices}</p>
    </>
  );
}

function Packages({ packages }: { readonly packages: readonly BundledPackage[] }) {
  return (
    <ul class="ss-packages">
      {packages.map(({ name, version, licence }) => (
        <li key={name}>
          <span>
            {name} {version}
          </span>
          <span class="ss-muted">{licence}</span>
        </li>
      ))}
    </ul>
  );
}
