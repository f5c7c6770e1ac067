/** Where an event is, with a way to it on the map; or why it is nowhere. */
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { sayWhere } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { isOnMap, placeOf } from "../../model/atlas.ts";
import type { Where } from "../../model/schema/place.ts";
import { lookAt } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../context.ts";
import { BasisSign } from "./basis-sign.tsx";

interface Props {
  readonly where: Where;
  readonly words: Words;
}

export function WhereValue({ where, words }: Props) {
  const own = useWords(CARD_WORDS);
  const store = useStore();
  const atlas = useAtlas((state) => state.atlas);
  const hasMark: boolean = isOnMap(atlas, where);
  const zoom = () => {
    if (!isOnMap(atlas, where)) return;
    const { lonLat } = placeOf(atlas, where);
    if (where.extent === "country")
      lookAt(store, { type: "bounds", bounds: store.getState().home });
    else
      lookAt(store, {
        type: "center",
        lonLat,
        zoom: "radiusKm" in where || where.extent === "point" ? 10 : 6,
        held: true,
      });
  };
  return (
    <>
      {sayWhere(where, atlas, words)}{" "}
      {where.extent === "unplaced" ? (
        <span class="card-note">{translate(where, words.lang).reason}</span>
      ) : (
        <BasisSign basis={where.basis} words={words} />
      )}
      {hasMark && (
        <>
          {" "}
          <button type="button" class="link" onClick={zoom}>
            {own.zoomTo}
          </button>
        </>
      )}
    </>
  );
}
