-- What the service may do. It never changes or removes a line of the record; the triggers say the same once more.
GRANT USAGE ON SCHEMA public TO huanjie_service;
GRANT SELECT, INSERT ON
  election, district, process, step, event, act, plan_group, plan_revision, plan_row, paper, paper_file, message,
  clock_segment, body, person, membership, account_user, account_session, account_credential, account_verification
  TO huanjie_service;
GRANT UPDATE ON
  election, district, process, step, plan_group, paper, body, person, membership,
  account_user, account_session, account_credential, account_verification
  TO huanjie_service;
GRANT DELETE ON
  step, paper, paper_file, account_session, account_credential, account_verification
  TO huanjie_service;
