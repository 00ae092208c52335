import { JOB_FAMILIES } from "@rungs/shared/vocabulary/job-families";
import { ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { NativeCheckbox, NativeChoice } from "#web/design/native-field.tsx";

import { FaceFields } from "../lists/face-fields.tsx";
import { FilterForm } from "../lists/filter-form.tsx";
import { type RoleFilter, SHARE_BANDS } from "./role-filter.ts";

/** Narrows the list of roles down: first by what the job is here and elsewhere. */
export function RoleFilterForm({ filter }: { filter: RoleFilter }) {
  const { t } = useTranslation();
  const any = t("reading:filter.any");
  const { roleFamily, jobFamily, ...more } = filter;
  return (
    <FilterForm
      path="/roles"
      label={t("roles:filter.label")}
      apply={t("roles:filter.apply")}
      used={Object.keys(more).length}
      more={
        <>
          <NativeChoice
            label={t("roles:filter.externalShare")}
            name="externalShare"
            defaultValue={filter.externalShare ?? ""}
            none={any}
            options={SHARE_BANDS.map((value) => ({
              value,
              label: t(`vocabulary:externalShareBand.${value}`),
            }))}
          />
          <FaceFields filter={filter} />
          <NativeCheckbox
            label={t("roles:filter.junior")}
            name="junior"
            value="true"
            defaultChecked={filter.junior ?? false}
          />
          <NativeCheckbox
            label={t("roles:filter.newToOpenSource")}
            name="newToOpenSource"
            value="true"
            defaultChecked={filter.newToOpenSource ?? false}
          />
        </>
      }
    >
      <NativeChoice
        label={t("roles:field.roleFamily")}
        name="roleFamily"
        defaultValue={roleFamily ?? ""}
        none={any}
        options={ROLE_FAMILIES.map((value) => ({ value, label: t(`vocabulary:roleFamily.${value}`) }))}
      />
      <NativeChoice
        label={t("roles:field.jobFamily")}
        name="jobFamily"
        defaultValue={jobFamily ?? ""}
        none={any}
        options={JOB_FAMILIES.map((value) => ({ value, label: t(`vocabulary:jobFamily.${value}`) }))}
      />
    </FilterForm>
  );
}
