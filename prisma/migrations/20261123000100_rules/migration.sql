-- What a row may say. Texts that are instants or days have a fixed width, so that they compare in order.
CREATE FUNCTION "is_official_at"("value" TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS
$$ SELECT "value" ~ '^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}\+08:00$' $$;
CREATE FUNCTION "is_day"("value" TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS
$$ SELECT "value" ~ '^\d{4}-\d{2}-\d{2}$' $$;
CREATE FUNCTION "is_sha256"("value" TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS
$$ SELECT "value" ~ '^[0-9a-f]{64}$' $$;

ALTER TABLE "election"
  ADD CHECK ("mode" IN ('real', 'rehearsal', 'sample')),
  ADD CHECK ("law_version" IN (2010, 2020)),
  ADD CHECK ("seats" > 0);
ALTER TABLE "district"
  ADD CHECK ("seats" > 0),
  ADD CHECK ("code" ~ '^[a-z0-9-]+$');
ALTER TABLE "process"
  ADD CHECK ("id" = CASE "scope"
    WHEN 'election' THEN 'election/' || "election_id"
    WHEN 'district' THEN 'district/' || "election_id" || '/' || "district_code" END),
  ADD CHECK (("scope" = 'district') = ("district_code" IS NOT NULL)),
  ADD CHECK ("seq" >= 0),
  ADD CHECK ("is_sha256"("head_hash")),
  ADD CHECK ("is_official_at"("next_wake_at"));
ALTER TABLE "step"
  ADD CHECK ("life" IN ('open', 'submitted', 'returned', 'decided', 'done', 'skipped')),
  ADD CHECK ("standing" IN ('inTime', 'notReported', 'missed', 'late')),
  ADD CHECK ("round" >= 1),
  ADD CHECK ("is_official_at"("limit_at")),
  ADD CHECK ("is_official_at"("happened_at"));
ALTER TABLE "event"
  ADD CHECK ("seq" >= 1),
  ADD CHECK ("is_sha256"("prev_hash")),
  ADD CHECK ("hash" = encode(sha256(convert_to("prev_hash" || "envelope", 'UTF8')), 'hex'));
ALTER TABLE "act"
  ADD CHECK ("is_sha256"("request_hash")),
  ADD CHECK (("first_seq" IS NULL) = ("last_seq" IS NULL));
ALTER TABLE "plan_group" ADD CHECK ("current_revision" >= 0);
ALTER TABLE "plan_revision"
  ADD CHECK ("revision" >= 1),
  ADD CHECK ("count_mode" IN ('common', 'strict')),
  ADD CHECK ("is_day"("election_day")),
  ADD CHECK ("is_sha256"("sha256"));
ALTER TABLE "paper"
  ADD CHECK ("is_sha256"("sha256")),
  ADD CHECK ("kind" = "content" ->> 'kind');
ALTER TABLE "paper_file"
  ADD CHECK ("is_sha256"("sha256")),
  ADD CHECK ("bytes" >= 0);
ALTER TABLE "message" ADD CHECK ("channel" = 'inApp');
ALTER TABLE "clock_segment"
  ADD CHECK ("n" >= 1),
  ADD CHECK ("is_official_at"("official_from")),
  ADD CHECK ("is_official_at"("until")),
  ADD CHECK ("factor" >= 0 AND "paused" = ("factor" = 0)),
  ADD CHECK (("because" IS NOT NULL) = "paused"),
  ADD CHECK ("because" IN ('asked', 'waiting', 'restarted', 'arrived')),
  ADD CHECK ("until" IS NULL OR NOT "paused");
ALTER TABLE "body" ADD CHECK (
  "level" IN ('workingGroup', 'communityGroup', 'street', 'electionOffice', 'electionCommittee', 'standingCommittee'));
ALTER TABLE "membership"
  ADD CHECK ("post" IN ('lead', 'officer', 'areaLeader', 'member')),
  ADD CHECK ("is_day"("from_on")),
  ADD CHECK ("is_day"("to_on"));

-- What is on the record stays as it was written, for the owner of the database too.
CREATE FUNCTION "stays_as_written"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "event_append_only" BEFORE UPDATE OR DELETE ON "event"
  FOR EACH ROW EXECUTE FUNCTION "stays_as_written"();
CREATE TRIGGER "event_never_emptied" BEFORE TRUNCATE ON "event"
  FOR EACH STATEMENT EXECUTE FUNCTION "stays_as_written"();
CREATE TRIGGER "act_append_only" BEFORE UPDATE OR DELETE ON "act"
  FOR EACH ROW EXECUTE FUNCTION "stays_as_written"();
CREATE TRIGGER "act_never_emptied" BEFORE TRUNCATE ON "act"
  FOR EACH STATEMENT EXECUTE FUNCTION "stays_as_written"();
CREATE TRIGGER "plan_revision_append_only" BEFORE UPDATE OR DELETE ON "plan_revision"
  FOR EACH ROW EXECUTE FUNCTION "stays_as_written"();
CREATE TRIGGER "plan_row_append_only" BEFORE UPDATE OR DELETE ON "plan_row"
  FOR EACH ROW EXECUTE FUNCTION "stays_as_written"();
CREATE TRIGGER "clock_segment_append_only" BEFORE UPDATE OR DELETE ON "clock_segment"
  FOR EACH ROW EXECUTE FUNCTION "stays_as_written"();

-- A decision binds to the hash of what was handed in, so a paper is frozen from then on, its files with it.
CREATE FUNCTION "paper_frozen"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'paper % has been handed in', OLD."id" USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "paper_frozen" BEFORE UPDATE OR DELETE ON "paper"
  FOR EACH ROW WHEN (OLD."handed_in") EXECUTE FUNCTION "paper_frozen"();

CREATE FUNCTION "paper_file_frozen"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  "named" TEXT := CASE TG_OP WHEN 'INSERT' THEN NEW."paper_id" ELSE OLD."paper_id" END;
BEGIN
  IF EXISTS (SELECT FROM "paper" WHERE "id" = "named" AND "handed_in") THEN
    RAISE EXCEPTION 'paper % has been handed in', "named" USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "paper_file_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "paper_file"
  FOR EACH ROW EXECUTE FUNCTION "paper_file_frozen"();
