/** The organiser is at the first question of her reflection; colleagues of hers might know better. */
import type { Bot } from '../fixtures/bot.ts';
import { withSteeringGroup } from './scenes.ts';

/** One of them the bot may write to already. Two have the same family name. */
export const withColleaguesToAsk = async (bot: Bot) => {
  const colleagues = { murat: 'Murat Demir', jana: 'Jana Vogt', namesake: 'Ali Demir' };
  const scene = await withSteeringGroup(bot, colleagues);
  await scene.murat.chat().install();
  await scene.chat.say('reflexion');
  return scene;
};
