-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "election" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "law_version" INTEGER NOT NULL,
    "election_committee_id" TEXT NOT NULL,
    "election_office_id" TEXT NOT NULL,
    "standing_committee_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "election_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "district" (
    "election_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "places" TEXT[],
    "working_group_id" TEXT NOT NULL,
    "community_group_id" TEXT NOT NULL,
    "street_id" TEXT NOT NULL,

    CONSTRAINT "district_pkey" PRIMARY KEY ("election_id","code")
);

-- CreateTable
CREATE TABLE "process" (
    "id" TEXT NOT NULL,
    "election_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "district_code" TEXT,
    "plan_group_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "head_hash" TEXT NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
    "state" JSONB NOT NULL,
    "state_version" INTEGER NOT NULL,
    "applied_revision" INTEGER NOT NULL DEFAULT 0,
    "next_wake_at" TEXT,
    "closed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "process_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step" (
    "process_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "life" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "stage" INTEGER,
    "handler_body_id" TEXT,
    "limit_at" TEXT,
    "happened_at" TEXT,
    "paper_id" TEXT,

    CONSTRAINT "step_pkey" PRIMARY KEY ("process_id","code","round")
);

-- CreateTable
CREATE TABLE "event" (
    "process_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "envelope" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "act_id" TEXT GENERATED ALWAYS AS (("envelope"::jsonb) ->> 'actId') STORED,
    "recorded_at" TEXT GENERATED ALWAYS AS (("envelope"::jsonb) ->> 'recordedAt') STORED,
    "at" TEXT GENERATED ALWAYS AS (("envelope"::jsonb) #>> '{event,at}') STORED,
    "kind" TEXT GENERATED ALWAYS AS (("envelope"::jsonb) #>> '{event,kind}') STORED,
    "step_code" TEXT GENERATED ALWAYS AS (("envelope"::jsonb) #>> '{event,step,code}') STORED,
    "step_round" INTEGER GENERATED ALWAYS AS ((("envelope"::jsonb) #>> '{event,step,round}')::integer) STORED,

    CONSTRAINT "event_pkey" PRIMARY KEY ("process_id","seq")
);

-- CreateTable
CREATE TABLE "act" (
    "id" UUID NOT NULL,
    "process_id" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "answer" JSONB NOT NULL,
    "first_seq" INTEGER,
    "last_seq" INTEGER,
    "received_at_ms" BIGINT NOT NULL,

    CONSTRAINT "act_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_group" (
    "id" TEXT NOT NULL,
    "election_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "current_revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "plan_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_revision" (
    "group_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "election_day" TEXT NOT NULL,
    "count_mode" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_revision_pkey" PRIMARY KEY ("group_id","revision")
);

-- CreateTable
CREATE TABLE "plan_row" (
    "group_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "row" JSONB NOT NULL,

    CONSTRAINT "plan_row_pkey" PRIMARY KEY ("group_id","revision","n")
);

-- CreateTable
CREATE TABLE "paper" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "election_id" TEXT NOT NULL,
    "process_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "edited_by" TEXT[],
    "handed_in" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_file" (
    "paper_id" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "paper_file_pkey" PRIMARY KEY ("paper_id","n")
);

-- CreateTable
CREATE TABLE "message" (
    "process_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("process_id","seq","person_id","channel")
);

-- CreateTable
CREATE TABLE "clock_segment" (
    "election_id" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "wall_from_ms" BIGINT NOT NULL,
    "official_from" TEXT NOT NULL,
    "factor" DOUBLE PRECISION NOT NULL,
    "paused" BOOLEAN NOT NULL,
    "because" TEXT,
    "until" TEXT,

    CONSTRAINT "clock_segment_pkey" PRIMARY KEY ("election_id","n")
);

-- CreateTable
CREATE TABLE "body" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "election_id" TEXT,

    CONSTRAINT "body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "to_on" TEXT,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,
    "unattended" BOOLEAN NOT NULL DEFAULT false,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_credential" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "process_plan_group_id_applied_revision_idx" ON "process"("plan_group_id", "applied_revision");

-- CreateIndex
CREATE UNIQUE INDEX "process_election_id_district_code_key" ON "process"("election_id", "district_code");

-- CreateIndex
CREATE INDEX "step_handler_body_id_idx" ON "step"("handler_body_id");

-- CreateIndex
CREATE INDEX "event_process_id_at_idx" ON "event"("process_id", "at");

-- CreateIndex
CREATE INDEX "act_process_id_idx" ON "act"("process_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_row_group_id_revision_code_round_key" ON "plan_row"("group_id", "revision", "code", "round");

-- CreateIndex
CREATE INDEX "paper_process_id_idx" ON "paper"("process_id");

-- CreateIndex
CREATE INDEX "message_person_id_at_idx" ON "message"("person_id", "at");

-- CreateIndex
CREATE INDEX "membership_body_id_idx" ON "membership"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_person_id_body_id_post_from_on_key" ON "membership"("person_id", "body_id", "post", "from_on");

-- CreateIndex
CREATE UNIQUE INDEX "account_user_email_key" ON "account_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "account_session_token_key" ON "account_session"("token");

-- CreateIndex
CREATE INDEX "account_session_user_id_idx" ON "account_session"("user_id");

-- CreateIndex
CREATE INDEX "account_credential_user_id_idx" ON "account_credential"("user_id");

-- CreateIndex
CREATE INDEX "account_verification_identifier_idx" ON "account_verification"("identifier");

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_election_committee_id_fkey" FOREIGN KEY ("election_committee_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_election_office_id_fkey" FOREIGN KEY ("election_office_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_standing_committee_id_fkey" FOREIGN KEY ("standing_committee_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_working_group_id_fkey" FOREIGN KEY ("working_group_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_community_group_id_fkey" FOREIGN KEY ("community_group_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_street_id_fkey" FOREIGN KEY ("street_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process" ADD CONSTRAINT "process_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process" ADD CONSTRAINT "process_election_id_district_code_fkey" FOREIGN KEY ("election_id", "district_code") REFERENCES "district"("election_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process" ADD CONSTRAINT "process_plan_group_id_fkey" FOREIGN KEY ("plan_group_id") REFERENCES "plan_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_handler_body_id_fkey" FOREIGN KEY ("handler_body_id") REFERENCES "body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "act" ADD CONSTRAINT "act_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_group" ADD CONSTRAINT "plan_group_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revision" ADD CONSTRAINT "plan_revision_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "plan_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revision" ADD CONSTRAINT "plan_revision_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_row" ADD CONSTRAINT "plan_row_group_id_revision_fkey" FOREIGN KEY ("group_id", "revision") REFERENCES "plan_revision"("group_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_by_fkey" FOREIGN KEY ("by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_file" ADD CONSTRAINT "paper_file_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clock_segment" ADD CONSTRAINT "clock_segment_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body" ADD CONSTRAINT "body_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_user" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_session" ADD CONSTRAINT "account_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "account_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_credential" ADD CONSTRAINT "account_credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "account_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
