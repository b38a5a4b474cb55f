export { district } from './district';
export { election } from './election';
