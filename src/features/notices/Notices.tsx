import type { Notice } from "#store/app-state.ts";
import { dismissNotice } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import type { IconName } from "#ui/icon-names.ts";
import "./notices.css";

const ICON: Record<Notice["kind"], IconName> = { info: "info", warning: "warning", error: "error" };
const WORD: Record<Notice["kind"], string> = { info: "Note", warning: "Warning", error: "Error" };
/** As many lines are read at a glance; more are folded away. */
const OPEN_LINES = 3;

/** Messages that stay until they are dismissed. Errors interrupt a screen reader; the others wait their turn. */
export function Notices() {
  const notices = useAppState((state) => state.notices);
  // The live regions are there before their first message: one that appears with its message is not read everywhere.
  return (
    <section className="notices" aria-label="Notices">
      <div role="alert">
        {notices.map((notice) =>
          notice.kind === "error" ? <NoticeCard key={notice.id} notice={notice} /> : null,
        )}
      </div>
      <div aria-live="polite">
        {notices.map((notice) =>
          notice.kind === "error" ? null : <NoticeCard key={notice.id} notice={notice} />,
        )}
      </div>
    </section>
  );
}

function NoticeCard({ notice }: { notice: Notice }) {
  const app = useApp();
  const distinct = [...new Set(notice.lines)];
  const lines = (
    <ul className="notices-lines">
      {distinct.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={`notices-card notices-${notice.kind}`}>
      <Icon name={ICON[notice.kind]} />
      <div className="notices-text">
        <p className="notices-title" dir="auto">
          <span className="visually-hidden">{WORD[notice.kind]}: </span>
          {notice.title}
        </p>
        {distinct.length === 0 ? null : distinct.length <= OPEN_LINES ? (
          lines
        ) : (
          <Disclosure title={`Show all ${distinct.length} lines`}>{lines}</Disclosure>
        )}
      </div>
      <IconButton
        label={`Dismiss: ${notice.title}`}
        icon="close"
        onPress={() => dismissNotice(app, notice.id)}
      />
    </div>
  );
}
