export { countedAddress } from '@godwit/store/addresses';
