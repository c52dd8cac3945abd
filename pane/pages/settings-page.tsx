/** All settings with meaning, value, default and place; presets for three kinds of office. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PresetView, SettingsView, SettingView } from '../../core/index.ts';
import { Button } from '../button.tsx';
import { Fold } from '../fold.tsx';
import { Jump } from '../jump.tsx';
import { PAGE_WORDS } from '../wording.ts';
import { type PageProps, Reading, useAnswer } from './page-kit.tsx';

const W = PAGE_WORDS.settings;

export function SettingsPage(props: PageProps) {
  const answer = useAnswer({ ask: 'settings' }, props);
  const [search, setSearch] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const [open, setOpen] = useState<Readonly<Record<string, boolean>>>({});
  if (answer === null) return <Reading />;
  const topics = findTopics(answer, search);
  return (
    <>
      <h3 class="ss-h3">{W.presets}</h3>
      <ul class="ss-cards">
        {answer.presets.map((preset) => (
          <Preset
            key={preset.id}
            {...props}
            preset={preset}
            isInUse={answer.preset === preset.id}
          />
        ))}
      </ul>
      <label class="ss-search">
        <span class="ss-unseen">{W.search}</span>
        <input
          type="search"
          value={search}
          placeholder={W.searchHint}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      {topics.length === 0 ? <p class="ss-muted">{W.nothing}</p> : null}
      {topics.map(({ title, settings }) => (
        <Fold
          key={title}
          kind="section"
          isOpen={open[title] ?? search !== ''}
          onToggle={(isOpen) => setOpen({ ...open, [title]: isOpen })}
          head={
            <>
              <span class="ss-fold-title">{title}</span>
              <span class="ss-fold-count">{W.count(settings.length)}</span>
            </>
          }
        >
          {() => (
            <ul class="ss-cards">
              {settings.map((setting) => (
                <Setting
                  key={setting.id}
                  {...props}
                  setting={setting}
                  isEditing={editing === setting.id}
                  onEdit={(isEditing) => setEditing(isEditing ? setting.id : null)}
                />
              ))}
            </ul>
          )}
        </Fold>
      ))}
    </>
  );
}

/** The settings in which every word of the search is found; topics without any are left out. */
function findTopics({ topics }: SettingsView, search: string): SettingsView['topics'] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return topics.flatMap(({ title, settings }) => {
    const found = settings.filter(({ name, meaning }) =>
      words.every((word) => `${name} ${meaning} ${title}`.toLowerCase().includes(word)),
    );
    return found.length === 0 ? [] : [{ title, settings: found }];
  });
}

interface PresetProps extends PageProps {
  readonly preset: PresetView;
  readonly isInUse: boolean;
}

function Preset({ preset, isInUse, blocked, deeds }: PresetProps) {
  const { id, meaning, changes } = preset;
  const name = W.presetNames[id];
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <div class="ss-card-head">
        <h4 class="ss-card-title">{name}</h4>
        {isInUse ? <span class="ss-in-use">{W.inUse}</span> : null}
      </div>
      <p class="ss-muted" id={`ss-preset-${id}`}>
        {meaning}
      </p>
      {isInUse || changes.length === 0 ? null : (
        <>
          <Fold
            kind="row"
            isOpen={isOpen}
            onToggle={setOpen}
            head={<span class="ss-fold-title">{W.changes(changes.length)}</span>}
          >
            {() => (
              <dl class="ss-changes">
                {changes.map((change) => (
                  <div key={change.name}>
                    <dt>{change.name}</dt>
                    <dd>{W.arrow(change.from, change.to)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </Fold>
          <Button
            kind="plain"
            onPress={() => void deeds.order({ order: 'preset', preset: id }, W.using)}
            disabledBecause={blocked}
            describedBy={`ss-preset-${id}`}
          >
            {W.use(name)}
          </Button>
        </>
      )}
    </li>
  );
}

interface SettingProps extends PageProps {
  readonly setting: SettingView;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

function Setting(props: SettingProps) {
  const { setting, isEditing, onEdit, deeds } = props;
  const { name, meaning, value, isDefault, place } = setting;
  const change = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !isEditing) {
      change.current?.querySelector<HTMLElement>('.ss-change')?.focus();
    }
    wasEditing.current = isEditing;
  }, [isEditing]);
  return (
    <li ref={change}>
      <div class="ss-card-head">
        <h4 class="ss-card-title">{name}</h4>
        <span class="ss-value">
          {value === '' ? W.blank : value}
          {isDefault ? <span class="ss-muted"> {W.isDefault}</span> : null}
        </span>
      </div>
      <p class="ss-muted">{meaning}</p>
      {isEditing ? (
        <Edit {...props} />
      ) : (
        <p class="ss-setting-foot">
          {place === null ? (
            <span class="ss-muted">{W.byDefault(setting.default)}</span>
          ) : (
            <span>
              {W.setIn}{' '}
              <Jump
                sheet={place.sheet}
                a1={place.a1}
                around={null}
                onPress={() => deeds.show(place.sheet, place.a1, null)}
              />
            </span>
          )}
          <button type="button" class="ss-jump ss-change" onClick={() => onEdit(true)}>
            {W.change}
            <span class="ss-unseen"> {name}</span>
          </button>
        </p>
      )}
    </li>
  );
}

function Edit({ setting, blocked, onEdit, deeds }: SettingProps) {
  const { id, name, expected, choices, value } = setting;
  const [typed, setTyped] = useState(value);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const save = async () => {
    const change = { setting: id, value: typed };
    if (await deeds.order({ order: 'setting', change }, W.saving)) onEdit(false);
  };
  return (
    <form
      ref={form}
      class="ss-edit"
      onSubmit={(event) => {
        event.preventDefault();
        if (blocked === null) void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEdit(false);
      }}
    >
      {/* biome-ignore lint/a11y/noLabelWithoutControl: it holds one of the two */}
      <label class="ss-field">
        <span class="ss-unseen">{W.value(name)}</span>
        {choices === null ? (
          <input
            type="text"
            value={typed}
            aria-describedby={`ss-expected-${id}`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        ) : (
          <select
            value={typed}
            aria-describedby={`ss-expected-${id}`}
            onChange={(event) => setTyped(event.currentTarget.value)}
          >
            <option value="">{W.byDefault(setting.default)}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        )}
      </label>
      <p class="ss-hint" id={`ss-expected-${id}`}>
        {W.expected(expected)}
      </p>
      <div class="ss-row-buttons">
        <button type="submit" class="ss-button ss-primary">
          {W.save}
        </button>
        <Button kind="plain" onPress={() => onEdit(false)}>
          {W.cancel}
        </Button>
      </div>
    </form>
  );
}
