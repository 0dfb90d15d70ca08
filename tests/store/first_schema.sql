-- The record of the first release, with a row of each kind. Frozen: what stands here must always open.
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'record','0001_first_schema','2026-11-24 20:03:08.132219+00:00');
CREATE TABLE answers (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    turn INTEGER NOT NULL,
    status TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    FOREIGN KEY (question, turn) REFERENCES decisions (question, turn)
);
INSERT INTO "answers" VALUES(1,'q-1',1,'answered','2026-11-24T20:03:08.133Z','{"status":"answered","answer":"","citations":[{"n":1,"source":"hr/leave.md","section":"Leave","quote":"Yes.","updated":null},{"n":2,"source":"hr/leave.md","section":"Leave","quote":"Always.","updated":null}],"attempts":[{"model":"small-1","cost_usd":0.01,"latency_ms":850.0,"tokens_in":400,"tokens_out":60,"outcome":"ok","detail":"","estimated":false}],"checks":[{"name":"citations","passed":true,"detail":"","version":"1"}],"cost_usd":0.01,"latency_ms":900.0,"model":"small-1","review":null,"reviewer":null,"nearest":[],"escalated":null}',5);
CREATE TABLE attempts (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    turn INTEGER NOT NULL,
    n INTEGER NOT NULL,
    model TEXT NOT NULL,
    outcome TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    FOREIGN KEY (question, turn) REFERENCES decisions (question, turn)
);
INSERT INTO "attempts" VALUES(1,'q-1',1,1,'small-1','ok','2026-11-24T20:03:08.133Z','{"model":"small-1","cost_usd":0.01,"latency_ms":850.0,"tokens_in":400,"tokens_out":60,"outcome":"ok","detail":"","estimated":false}',3);
CREATE TABLE checks (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    turn INTEGER NOT NULL,
    n INTEGER NOT NULL,
    name TEXT NOT NULL,
    passed INTEGER NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    FOREIGN KEY (question, turn) REFERENCES decisions (question, turn)
);
INSERT INTO "checks" VALUES(1,'q-1',1,1,'citations',1,'2026-11-24T20:03:08.133Z','{"name":"citations","passed":true,"detail":"","version":"1"}',4);
CREATE TABLE decisions (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL REFERENCES questions (id),
    turn INTEGER NOT NULL,
    lane TEXT NOT NULL,
    policy TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    UNIQUE (question, turn)
);
INSERT INTO "decisions" VALUES(1,'q-1',1,'hr','7','2026-11-24T20:03:08.133Z','{"id":"q-1","question":"","mode":"best","lane":"hr","lane_scores":{"hr":0.75,"it":0.25},"needs":"answer","signals":{"difficulty":0.0,"private":false,"private_kinds":[],"spans":[[6,16,"health"]],"risk":"low","amount":null,"exception":false,"injection":false,"language":"en","situations":[{"name":"leave","evidence":""}]},"model":"small-1","plan":["small-1","large-1"],"rejected":[{"model":"public-1","code":"privacy","reason":"The text carries private data."}],"reasons":[{"code":"lane","text":""}],"estimate":{"cost_usd":0.01,"latency_ms":900.0,"quality":0.8},"policy":"7","segment":"all","propensity":1.0,"doubt":[],"rules":[],"contact":null}',2);
CREATE TABLE lane_choices (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL REFERENCES questions (id),
    person TEXT NOT NULL,
    chosen TEXT NOT NULL,
    chosen_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER
);
INSERT INTO "lane_choices" VALUES(1,'q-1','ann','it','2026-03-02T09:02:00.000Z','{"question":"q-1","offered":["hr","it"],"chosen":"it","person":"ann","chosen_at":"2026-03-02T09:02:00.000Z"}',NULL);
CREATE TABLE overrides (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL,
    turn INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lane_before TEXT NOT NULL,
    lane TEXT,
    person TEXT NOT NULL,
    pressed_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER,
    FOREIGN KEY (question, turn) REFERENCES decisions (question, turn)
);
INSERT INTO "overrides" VALUES(1,'o-1','q-1',1,'stronger','hr',NULL,'ann','2026-03-02T09:05:00.000Z','{"id":"o-1","question":"q-1","kind":"stronger","reason":"too shallow","person":"ann","pressed_at":"2026-03-02T09:05:00.000Z","lane_before":"hr","model_before":"small-1","lane":null,"note":"","verdict":null}',6);
CREATE TABLE questions (
    id TEXT PRIMARY KEY NOT NULL,
    conversation TEXT NOT NULL,
    asker TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER
);
INSERT INTO "questions" VALUES('q-1','c-1','ann','2026-03-02T09:01:00.000Z','{"id":"q-1","text":"","mode":"best","conversation":"c-1","asker":"ann","asked_at":"2026-03-02T09:01:00.000Z","lane":null,"context":""}',1);
CREATE TABLE ratings (
    number INTEGER PRIMARY KEY,
    question TEXT NOT NULL REFERENCES questions (id),
    person TEXT NOT NULL,
    good INTEGER NOT NULL,
    rated_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER
);
INSERT INTO "ratings" VALUES(1,'q-1','ann',1,'2026-03-02T09:07:00.000Z','{"question":"q-1","good":true,"person":"ann","rated_at":"2026-03-02T09:07:00.000Z","note":""}',8);
CREATE TABLE reviews (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL REFERENCES questions (id),
    lane TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'taken', 'sent', 'rejected')),
    reviewer TEXT,
    queued_at TEXT NOT NULL,
    taken_at TEXT,
    closed_at TEXT,
    body TEXT NOT NULL,
    text INTEGER,
    closing_body TEXT NOT NULL,
    closing INTEGER
);
INSERT INTO "reviews" VALUES(1,'r-1','q-1','hr','taken','rita','2026-03-02T09:06:00.000Z','2026-03-02T09:08:00.000Z',NULL,'{"id":"r-1","question":"q-1","lane":"hr","state":"queued","why":"","draft":"","queued_at":"2026-03-02T09:06:00.000Z","text":"","reviewer":null,"taken_at":null,"closed_at":null,"answer":null,"note":""}',9,'{"answer":null,"note":""}',NULL);
CREATE TABLE texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL REFERENCES questions (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL
);
INSERT INTO "texts" VALUES(1,'q-1','{"text":"may I [redacted]?"}');
INSERT INTO "texts" VALUES(2,'q-1','{"question":"may I [redacted]?","signals.situations.0.evidence":"may I","reasons.0.text":"It speaks of leave."}');
INSERT INTO "texts" VALUES(3,'q-1','{"detail":"said something"}');
INSERT INTO "texts" VALUES(4,'q-1','{"detail":"All 2 sentences cite."}');
INSERT INTO "texts" VALUES(5,'q-1','{"answer":"Yes [1], always [2].","attempts.0.detail":"said something","checks.0.detail":"All 2 sentences cite."}');
INSERT INTO "texts" VALUES(6,'q-1','{"note":"it left out part-time"}');
INSERT INTO "texts" VALUES(7,'q-1','{"note":"right"}');
INSERT INTO "texts" VALUES(8,'q-1','{"note":"thanks"}');
INSERT INTO "texts" VALUES(9,'q-1','{"why":"A person decides.","draft":"Draft [1].","text":"may I?"}');
CREATE TABLE verdicts (
    number INTEGER PRIMARY KEY,
    override TEXT NOT NULL REFERENCES overrides (id),
    cause TEXT NOT NULL,
    judge TEXT NOT NULL,
    judged_at TEXT NOT NULL,
    body TEXT NOT NULL,
    text INTEGER
);
INSERT INTO "verdicts" VALUES(1,'o-1','model','lea','2026-03-02T09:08:00.000Z','{"agrees":true,"cause":"model","note":"","judge":"lea","judged_at":"2026-03-02T09:08:00.000Z"}',7);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX questions_conversation ON questions (conversation, asked_at);
CREATE INDEX questions_asker ON questions (asker, asked_at);
CREATE INDEX questions_asked_at ON questions (asked_at);
CREATE INDEX texts_question ON texts (question);
CREATE INDEX attempts_question ON attempts (question, turn);
CREATE INDEX checks_question ON checks (question, turn);
CREATE INDEX answers_question ON answers (question, turn);
CREATE INDEX overrides_question ON overrides (question, turn);
CREATE INDEX overrides_person ON overrides (person, pressed_at);
CREATE INDEX overrides_pressed_at ON overrides (pressed_at);
CREATE INDEX verdicts_override ON verdicts (override);
CREATE INDEX ratings_question ON ratings (question);
CREATE INDEX lane_choices_question ON lane_choices (question);
CREATE INDEX lane_choices_chosen_at ON lane_choices (chosen_at);
CREATE INDEX reviews_lane ON reviews (lane, state, queued_at);
CREATE INDEX reviews_question ON reviews (question);
CREATE UNIQUE INDEX reviews_open ON reviews (question) WHERE state IN ('queued', 'taken');
CREATE TRIGGER decisions_keep_update BEFORE UPDATE ON decisions BEGIN
    SELECT RAISE(ABORT, 'decisions are only appended to');
END;
CREATE TRIGGER decisions_keep_delete BEFORE DELETE ON decisions BEGIN
    SELECT RAISE(ABORT, 'decisions are only appended to');
END;
CREATE TRIGGER attempts_keep_update BEFORE UPDATE ON attempts BEGIN
    SELECT RAISE(ABORT, 'attempts are only appended to');
END;
CREATE TRIGGER attempts_keep_delete BEFORE DELETE ON attempts BEGIN
    SELECT RAISE(ABORT, 'attempts are only appended to');
END;
CREATE TRIGGER checks_keep_update BEFORE UPDATE ON checks BEGIN
    SELECT RAISE(ABORT, 'checks are only appended to');
END;
CREATE TRIGGER checks_keep_delete BEFORE DELETE ON checks BEGIN
    SELECT RAISE(ABORT, 'checks are only appended to');
END;
CREATE TRIGGER answers_keep_update BEFORE UPDATE ON answers BEGIN
    SELECT RAISE(ABORT, 'answers are only appended to');
END;
CREATE TRIGGER answers_keep_delete BEFORE DELETE ON answers BEGIN
    SELECT RAISE(ABORT, 'answers are only appended to');
END;
CREATE TRIGGER verdicts_keep_update BEFORE UPDATE ON verdicts BEGIN
    SELECT RAISE(ABORT, 'verdicts are only appended to');
END;
CREATE TRIGGER verdicts_keep_delete BEFORE DELETE ON verdicts BEGIN
    SELECT RAISE(ABORT, 'verdicts are only appended to');
END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('texts',9);
COMMIT;
