import type { Sql } from 'postgres';

/**
 * Orders a product. The order, its conversation and the message in it exist once this resolves; if it rejects, none of
 * them does. Returns the conversation's id.
 */
export async function placeOrder(sql: Sql, customer: string, product: string): Promise<string> {
  return sql.begin(async (tx) => {
    await tx`insert into app.orders (customer, product) values (${customer}, ${product})`;
    const [created] = await tx<{ room: string }[]>`
      select godwit.create_conversation(null, '@shop', 'Your order', array[${customer}]) as room`;
    const room = created?.room ?? '';
    await tx`select godwit.send(${room}, '@shop', ${`Thank you for ordering: ${product}`}::text)`;
    // The commit checks that there is such a product.
    return room;
  });
}
