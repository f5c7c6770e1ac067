/** By what others know an actor or a place: links to its entries in the public registers. */
import type { Place } from "../../model/schema/place.ts";

export function Identifiers({ of }: { readonly of: Place["identifiers"] }) {
  const { wikidata, geonames } = of ?? {};
  return (
    <ul>
      {wikidata && (
        <li>
          <Register
            href={`https://www.wikidata.org/wiki/${wikidata}`}
            name={`Wikidata ${wikidata}`}
          />
        </li>
      )}
      {geonames && (
        <li>
          <Register href={`https://www.geonames.org/${geonames}`} name={`GeoNames ${geonames}`} />
        </li>
      )}
    </ul>
  );
}

function Register({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" dir="ltr">
      {name}
    </a>
  );
}
