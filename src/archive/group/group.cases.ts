/** Texts in one folder, by story; the last list are those that belong to none. All invented. */
export interface Case {
  readonly name: string
  readonly stories: readonly (readonly string[])[]
  readonly alone?: readonly string[]
}

const FERRY = [
  `Ferry towed into Norvale after night on rocks

A car ferry with a hole in its side was towed into the harbour of Norvale on Monday after a night on the rocks, the coast guard said. Nobody was seriously hurt. Captain Berit Moen told the coast guard that the rudder had jammed in the swell off Skarholm.`,
  `Passengers tell of night on stranded ferry

Families from the ferry that struck rocks off Skarholm spent the night in the church at Norvale. The coast guard said the rudder jammed. Captain Berit Moen stayed aboard until a tug pulled the ferry free on Monday.`,
  `Rudder blamed for ferry grounding

The rudder of the ferry that ran onto rocks off Skarholm had jammed before, its captain, Berit Moen, told the coast guard in Norvale. Salvage crews will pump fuel from its tanks.`,
]

/** Of the same kind, with the same kind of words, somewhere else. */
const OTHER_FERRY = [
  `Ferry hits pier at Castel Rosso

A ferry hit the pier of Castel Rosso on Monday and four dockers fell into the harbour. Captain Luca Ferrante was new to the route. The port authority has closed the eastern pier, and trucks wait on the road to Pietrabianca.`,
  `Dockers fall into harbour as ferry strikes pier

Four dockers were pulled from the harbour of Castel Rosso after a ferry struck the eastern pier. The port authority wants to speak to Captain Luca Ferrante. Trucks for Pietrabianca have been sent north.`,
]

const ORCHESTRA = [
  `Orchestra of Velden elects its first woman conductor

The musicians of the Velden Philharmonic have elected Ilse Karner as their conductor. She will open the season with a symphony by Bruckner. The orchestra has chosen its conductors by ballot since it was founded by brewers.`,
  `Karner to conduct in Velden

Ilse Karner, a violinist who came late to conducting, will lead the Velden Philharmonic. The musicians voted for her by ballot. Her first concert is a Bruckner symphony.`,
]

const RECIPE = `How to keep basil on a windowsill

Basil wants light and hates draughts. Water it from below, pinch out the tips, and never let it flower. In winter a lamp helps.`

export const cases: readonly Case[] = [
  {name: 'two stories that have nothing in common', stories: [FERRY, ORCHESTRA]},
  {name: 'two stories of one kind, told in the same words', stories: [FERRY, OTHER_FERRY]},
  {name: 'three stories and a text of no story', stories: [FERRY, OTHER_FERRY, ORCHESTRA], alone: [RECIPE]},
  {name: 'one story', stories: [ORCHESTRA]},
  {
    name: 'a report in its own words joins the only story it is near',
    stories: [
      [
        ...FERRY,
        `Soup and dry clothes

In the church above the quay at Norvale the candles burned until morning. Children slept on the pews. An old woman who had lost her shoes on the ferry laughed about it, and a man carried her to the bus.`,
      ],
      ORCHESTRA,
    ],
  },
]
