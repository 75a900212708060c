/**
 * Verbs with the nouns that name what they tell of: "announce announcement". Chosen from the derivations of WordNet 3.1
 * (licence in `weights/SYNONYMS.md`) among common words, with some of the news added; left out are nouns that mostly name
 * something else than the deed: "government", "generation", "statement" beside "state". Spelt with -ise; -ise and -ify go by rule.
 */
export const DERIVED_NOUNS = `abandon abandonment|abduct abduction|abolish abolition|abort abortion|absorb absorption|abstain abstinence
accelerate acceleration|accept acceptance|accommodate accommodation|accomplish accomplishment|accumulate accumulation
accuse accusation|achieve achievement|acknowledge acknowledgement acknowledgment|acquire acquisition|acquit acquittal
activate activation|adapt adaptation|addict addiction|adjust adjustment|admire admiration|adopt adoption|advance advancement
advertise advertisement|affiliate affiliation|align alignment|allege allegation|allocate allocation|allow allowance
ally alliance|amend amendment|amputate amputation|appear appearance|apply application|appraise appraisal|argue argument
arrange arrangement|ascend ascension|assassinate assassination|assert assertion|assess assessment|assign assignment
assist assistance|assume assumption|assure assurance|attach attachment|attend attendance|attract attraction|avoid avoidance
betray betrayal|bombard bombardment|bury burial|calculate calculation|circulate circulation|cite citation|clear clearance
coincide coincidence|collaborate collaboration|collect collection|combine combination|commemorate commemoration
commence commencement|commit commitment|communicate communication|compensate compensation|compete competition
compile compilation|complete completion|comply compliance|compose composition|compress compression|concede concession
conceive conception|concentrate concentration|condemn condemnation|confess confession|confine confinement|confirm confirmation
confiscate confiscation|confront confrontation|confuse confusion|connect connection|conserve conservation|consider consideration
consolidate consolidation|consult consultation|consume consumption|contain containment|contaminate contamination
contend contention|continue continuation|contradict contradiction|contribute contribution|convene convention
converge convergence|converse conversation|convert conversion|cooperate cooperation|coordinate coordination|correct correction
correspond correspondence|corrupt corruption|create creation|cremate cremation|culminate culmination|cultivate cultivation
deceive deception|declare declaration|decorate decoration|dedicate dedication|deduct deduction|defend defence defense
define definition|defy defiance|degrade degradation|delegate delegation|demolish demolition|demote demotion|depict depiction
deploy deployment|deport deportation|deprive deprivation|derail derailment|designate designation|despair desperation
detect detection|deteriorate deterioration|determine determination|detonate detonation|devalue devaluation|devastate devastation
develop development|devote devotion|disagree disagreement|disappear disappearance|disappoint disappointment
disapprove disapproval|disarm disarmament|disburse disbursement|disclose disclosure|discriminate discrimination
discuss discussion|dismiss dismissal|displace displacement|dispose disposal|disrupt disruption|dissolve dissolution
distinguish distinction|distort distortion|distract distraction|distribute distribution|disturb disturbance|divert diversion
dominate dominance domination|donate donation|educate education|electrocute electrocution|elevate elevation
eliminate elimination|embarrass embarrassment|emerge emergence|emigrate emigration|emit emission|empower empowerment
enact enactment|encourage encouragement|endorse endorsement|endure endurance|enforce enforcement|engage engagement
enhance enhancement|enlarge enlargement|enrich enrichment|enroll enrol enrollment enrolment|entertain entertainment
equip equipment|eradicate eradication|erode erosion|erupt eruption|escalate escalation|establish establishment|evade evasion
evaluate evaluation|evict eviction|evolve evolution|examine examination|excite excitement|exclude exclusion|execute execution
exempt exemption|exhaust exhaustion|exhibit exhibition|exhume exhumation|exist existence|exonerate exoneration
expect expectation|expel expulsion|experiment experimentation|expire expiration|explain explanation|exploit exploitation
explore exploration|expose exposure|express expression|expropriate expropriation|extinguish extinction|extort extortion
extract extraction|extradite extradition|formulate formulation|frustrate frustration|fulfill fulfil fulfillment fulfilment
graduate graduation|guide guidance|harass harassment|hesitate hesitation|humiliate humiliation|illustrate illustration
imagine imagination|imitate imitation|impeach impeachment|implement implementation|implicate implication|imply implication
impose imposition|impress impression|imprison imprisonment|improve improvement|inaugurate inauguration|incarcerate incarceration
incline inclination|include inclusion|incorporate incorporation|indicate indication|indict indictment|induce induction
infect infection|infiltrate infiltration|inflame inflammation|inflate inflation|inform information|infringe infringement
inherit inheritance|initiate initiation|inject injection|insist insistence|inspire inspiration|install installation
instruct instruction|insulate insulation|insure insurance|integrate integration|intend intention|interact interaction
intercept interception|interfere interference|interpret interpretation|interrogate interrogation|interrupt interruption
intersect intersection|intervene intervention|intimidate intimidation|introduce introduction|inundate inundation
invent invention|invite invitation|involve involvement|isolate isolation|judge judgement judgment|legislate legislation
liberate liberation|limit limitation|liquidate liquidation|maintain maintenance|manipulate manipulation|measure measurement
mediate mediation|migrate migration|mix mixture|moderate moderation|motivate motivation|mutate mutation|navigate navigation
negotiate negotiation|oblige obligation|observe observance observation|obstruct obstruction|occupy occupation
offend offence offense|operate operation|opt option|penetrate penetration|perceive perception|perfect perfection
perform performance|persist persistence|pollute pollution|portray portrayal|predict prediction|prefer preference
prepare preparation|prescribe prescription|preserve preservation|prevail prevalence|prevent prevention|proclaim proclamation
procure procurement|progress progression|prohibit prohibition|promote promotion|pronounce pronunciation|propel propulsion
prosecute prosecution|protect protection|provoke provocation|publish publication|punish punishment|react reaction
rebel rebellion|receive reception|recommend recommendation|reconcile reconciliation|reconstruct reconstruction
recreate recreation|recruit recruitment|redeem redemption|redeploy redeployment|refer reference referral|reform reformation
register registration|regulate regulation|rehabilitate rehabilitation|rehearse rehearsal|reimburse reimbursement
reinforce reinforcement|reject rejection|relax relaxation|relegate relegation|relocate relocation|rely reliance
remember remembrance|remove removal|render rendition|renew renewal|renovate renovation|rent rental|repatriate repatriation
repay repayment|repeat repetition|replace replacement|represent representation|reproduce reproduction|require requirement
resemble resemblance|resent resentment|resettle resettlement|resist resistance|resolve resolution|resonate resonance
restore restoration|restrict restriction|resume resumption|resurrect resurrection|resuscitate resuscitation|retain retention
retaliate retaliation|retire retirement|retrieve retrieval|reunite reunion|reveal revelation|reverse reversal|revise revision
revive revival|rotate rotation|satisfy satisfaction|secede secession|select selection|settle settlement|sever severance
simulate simulation|solve solution|speculate speculation|starve starvation|stimulate stimulation|submit submission
subscribe subscription|substitute substitution|subvert subversion|succeed succession|suggest suggestion|supervise supervision
suppress suppression|suspect suspicion|suspend suspension|tax taxation|terminate termination|tolerate tolerance
transform transformation|translate translation|transmit transmission|transport transportation|vacate vacation
vaccinate vaccination|vary variation|violate violation`

/**
 * Verbs whose noun in -ing names the deed: "the killing". Left out are those whose own noun is another thing ("train", "box",
 * "park": "training" has nothing to do with trains).
 */
export const NOUNS_IN_ING = `begin bid bleed bless block bomb breed build burn buy call cheat climb close come count crack crush cut dance deal dig dine dive
draw dream drill drink drive dump eat edit end fail fall feed feel fight fill find finish float flood fly forecast freeze gamble
gather get give greet grow handle hang happen haul heal hear heat help hide hijack hit hold hunt hurt join jump keep kick kidnap
kill kiss knock know launch learn leave listen live load loot lose make meet melt merge mourn move offer open oust pay perform
pick plan play plead poison pull pump push raise read rebuild recycle ride rig riot rise rule run rush sack sail say see seek
sell send serve shake shell shoot shout show shrink shut sign sing sink sit skate slay sleep smash smuggle speak spend spy stab
start steal stretch strike suffer surge swear sweep swim take talk tamper teach tear tell test think throw travel tumble
understand unveil urge visit vote wait walk warn wed weep win work wrestle write`
