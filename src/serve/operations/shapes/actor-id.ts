/** Whether something is an actor's id and no name: a_ and, for one whose name tells too little by itself, l_. */
export const isActorId = (written: string): boolean => /^[al]_[0-9a-f]+$/.test(written);
