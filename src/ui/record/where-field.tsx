/** Where something is and how far that is known: a place with its extent, or nowhere on the map and why. */
import {
  EXTENTS,
  type ExtentChoice,
  extentOf,
  type RoughWhere,
  withExtent,
} from "../../model/draft/change-where.ts";
import { AREA_LEVELS, type AreaLevel } from "../../model/vocabulary.ts";
import { BasisChoice, Reasons } from "./basis-field.tsx";
import { Combobox } from "./combobox.tsx";
import { useForm } from "./form-tools.ts";
import { NumberField } from "./number-field.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import type { RoughTranslations } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type Edit, editParts } from "./use-edit.ts";
import { meantOptions } from "./word-options.ts";

interface Props {
  readonly label: string;
  readonly where: RoughWhere | undefined;
  /** A seat is somewhere, or there is none. */
  readonly mayBeUnplaced?: boolean;
  readonly onWhere: Edit<RoughWhere>;
}

/** The format's, half the way round the Earth. */
const MOST_KM = 20_015;

export function WhereField({ label, where = {}, mayBeUnplaced = true, onWhere }: Props) {
  const { own, meanings } = useForm();
  const edit = editParts(where, onWhere);
  const extent = extentOf(where);
  const isUnplaced = extent === "unplaced";
  const extents = mayBeUnplaced ? EXTENTS : EXTENTS.filter((one) => one !== "unplaced");
  const basisOf = {
    of: label,
    basis: where.basis,
    inferences: where.inferences,
    onBasis: edit,
  };
  return (
    <>
      {!isUnplaced && (
        <PlaceChoice
          label={`${label}: ${own.place}`}
          place={where.place}
          onChoose={(place, also) =>
            onWhere(withExtent({ ...where, place }, extent), { label, also })
          }
        />
      )}
      <div class="fact-row">
        <Combobox
          label={`${label}: ${own.extent}`}
          isNarrow
          options={meantOptions(extents, meanings.extents)}
          value={extent}
          onPick={(choice) => onWhere(withExtent(where, choice as ExtentChoice), { label })}
        />
        {(where.extent === "ring" || where.extent === "near") && (
          <NumberField
            label={`${label}: ${own.radius}`}
            shown={own.radius}
            number={where.radiusKm}
            isValid={(km) => km > 0 && km <= MOST_KM}
            expected={own.notRadius}
            onNumber={(radiusKm, change) => edit({ radiusKm }, change)}
          />
        )}
        {where.extent === "area" && (
          <Combobox
            label={`${label}: ${own.level}`}
            isNarrow
            options={meantOptions(AREA_LEVELS, meanings.levels)}
            value={where.level}
            onPick={(level) => edit({ level: level as AreaLevel }, { label })}
          />
        )}
        {!isUnplaced && <BasisChoice {...basisOf} />}
      </div>
      {isUnplaced ? (
        <>
          <TextField
            label={`${label}: ${own.reason}`}
            hint={own.reason}
            text={where.reason}
            onText={(reason, change) => edit({ reason }, change)}
          />
          <TranslationsField
            isInner
            of={label}
            fields={[]}
            others={[["reason", own.reason]]}
            translations={where.translations as RoughTranslations | undefined}
            onTranslations={(translations, change) =>
              edit({ translations: translations as RoughWhere["translations"] }, change)
            }
          />
        </>
      ) : (
        <Reasons {...basisOf} />
      )}
    </>
  );
}
