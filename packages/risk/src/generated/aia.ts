// Generated from aia.yaml by gen.mjs: do not edit.
import type { AiaQuestionnaire } from '../types.ts'

export const AIA: AiaQuestionnaire = {
 "version": "1.0.0",
 "source": "canada-ca/aia-eia-js, src/survey-enfr.json, v1.0.0 (fourth review)",
 "questions": {
  "businessDrivers1": {
   "section": "reasons",
   "kind": "raw",
   "multiple": true,
   "items": [
    "item1",
    "item2",
    "item3",
    "item4",
    "item5",
    "item6"
   ]
  },
  "businessDrivers5": {
   "section": "reasons",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-1",
    "item3-0"
   ]
  },
  "businessDrivers9": {
   "section": "reasons",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-1"
   ]
  },
  "businessDrivers11": {
   "section": "reasons",
   "kind": "raw",
   "multiple": true,
   "items": [
    "item1-2",
    "item2-0",
    "item3-0",
    "item4-0",
    "item5-0",
    "item6-0"
   ]
  },
  "riskProfile1": {
   "section": "risk-profile",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0"
   ]
  },
  "riskProfile2": {
   "section": "risk-profile",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0"
   ]
  },
  "riskProfile3": {
   "section": "risk-profile",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "riskProfile4": {
   "section": "risk-profile",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-0",
    "item3-4",
    "item4-4"
   ]
  },
  "riskProfile7": {
   "section": "risk-profile",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0"
   ]
  },
  "riskProfile8": {
   "section": "risk-profile",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "riskProfile9": {
   "section": "risk-profile",
   "kind": "raw",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-0"
   ]
  },
  "riskProfile10": {
   "section": "risk-profile",
   "kind": "raw",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-0"
   ]
  },
  "projectAuthority1": {
   "section": "authority",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "aboutSystem1": {
   "section": "system",
   "kind": "raw",
   "multiple": true,
   "items": [
    "item1",
    "item2",
    "item3",
    "item4",
    "item5",
    "item6"
   ]
  },
  "aboutSystem3": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-0",
    "item3-1",
    "item4-1"
   ]
  },
  "aboutSystem4": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-0",
    "item3-1",
    "item4-1"
   ]
  },
  "aboutSystem5": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-1",
    "item3-2"
   ]
  },
  "aboutSystem5B": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "when": {
    "aboutSystem5": [
     "item1-0",
     "item3-2"
    ]
   },
   "items": [
    "item1-0",
    "item2-0"
   ]
  },
  "aboutSystem6": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-2"
   ]
  },
  "aboutSystem7": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-2"
   ]
  },
  "aboutSystem8": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-1"
   ]
  },
  "aboutSystem9": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-2"
   ]
  },
  "aboutSystem10A": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-2"
   ]
  },
  "aboutSystem11": {
   "section": "system",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "aboutAlgorithm1": {
   "section": "algorithm",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "aboutAlgorithm2": {
   "section": "algorithm",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0"
   ]
  },
  "aboutAlgorithm3": {
   "section": "algorithm",
   "kind": "raw",
   "multiple": true,
   "items": [
    "item1-0",
    "item2-1"
   ]
  },
  "aboutAlgorithm4": {
   "section": "algorithm",
   "kind": "raw",
   "multiple": true,
   "items": [
    "item1-0",
    "item2-1"
   ]
  },
  "aboutAlgorithm5": {
   "section": "algorithm",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-1"
   ]
  },
  "aboutAlgorithm8": {
   "section": "algorithm",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0"
   ]
  },
  "aboutAlgorithm8A": {
   "section": "algorithm",
   "kind": "raw",
   "multiple": false,
   "when": {
    "aboutAlgorithm8": [
     "item1-3"
    ]
   },
   "items": [
    "item1-0",
    "item2-1"
   ]
  },
  "aboutAlgorithm9": {
   "section": "algorithm",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "aboutAlgorithm11": {
   "section": "algorithm",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-2"
   ]
  },
  "decisionSector1": {
   "section": "decision",
   "kind": "raw",
   "multiple": true,
   "items": [
    "item1-1",
    "item2-1",
    "item3-1",
    "item4-1",
    "item5-1",
    "item7-1",
    "item8-1",
    "item6-1"
   ]
  },
  "impact30": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-4",
    "item2-2"
   ]
  },
  "impact3": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-4",
    "item2-0"
   ]
  },
  "impact4A": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "impact22": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "impact5": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "impact6": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "impact7": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "impact9": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "impact24": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "impact11": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "impact13": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "impact15": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "impact18": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0",
    "item3-2",
    "item4-2",
    "item5-1",
    "item6-3"
   ]
  },
  "impact19I": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-1"
   ]
  },
  "impact23": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "impact26": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-0",
    "item3-0",
    "item4-0",
    "item5-0",
    "item6-0"
   ]
  },
  "impact27": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "when": {
    "impact26": [
     "item1-0",
     "item2-0",
     "item3-0",
     "item4-0"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "impact28": {
   "section": "impact",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "aboutDataSource1": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "aboutDataSource9": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "when": {
    "aboutDataSource1": [
     "item1-2"
    ]
   },
   "items": [
    "item1-0",
    "item2-2"
   ]
  },
  "aboutDataSource10": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "when": {
    "aboutDataSource1": [
     "item1-2"
    ]
   },
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "aboutDataSource11": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "when": {
    "aboutDataSource1": [
     "item1-2"
    ]
   },
   "items": [
    "item1-0",
    "item2-1"
   ]
  },
  "aboutDataSource14": {
   "section": "data",
   "kind": "raw",
   "multiple": true,
   "when": {
    "aboutDataSource1": [
     "item1-2"
    ]
   },
   "items": [
    "item1-0",
    "item2-1",
    "item3-1",
    "item4-3",
    "item5-3",
    "item6-1"
   ]
  },
  "aboutDataSource15": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-2",
    "item3-1"
   ]
  },
  "aboutDataSource16": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0",
    "item3-1"
   ]
  },
  "aboutDataSource2": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-1",
    "item4-3",
    "item6-3",
    "item3-2",
    "item5-4",
    "item7-4",
    "item8-0"
   ]
  },
  "aboutDataSource17": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-2",
    "item3-0"
   ]
  },
  "aboutDataSource3": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3"
   ]
  },
  "aboutDataSource4": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "aboutDataSource5": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-4",
    "item2-0"
   ]
  },
  "aboutDataSource6": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-4",
    "item2-0"
   ]
  },
  "aboutDataSource7": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "aboutDataSource8": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-2",
    "item3-3",
    "item4-4"
   ]
  },
  "aboutDataSourceType1": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-0"
   ]
  },
  "aboutDataSourceType2": {
   "section": "data",
   "kind": "raw",
   "multiple": true,
   "when": {
    "aboutDataSourceType1": [
     "item1-0"
    ]
   },
   "items": [
    "item1-2",
    "item2-4"
   ]
  },
  "aboutDataSourceType3": {
   "section": "data",
   "kind": "raw",
   "multiple": false,
   "items": [
    "item1-0",
    "item2-0"
   ]
  },
  "consultationDesign1": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "consultationDesign2": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "design",
   "multiple": true,
   "when": {
    "consultationDesign1": [
     "item1-2"
    ]
   },
   "items": [
    "item2",
    "item3",
    "item4",
    "item5",
    "item6",
    "item7",
    "item8",
    "item10",
    "item11",
    "item12",
    "item13",
    "item14",
    "item15",
    "item16",
    "item17",
    "item9"
   ]
  },
  "consultationDesign3": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "consultationDesign4": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "design",
   "multiple": true,
   "when": {
    "consultationDesign3": [
     "item1-2"
    ]
   },
   "items": [
    "item2",
    "item7",
    "item8",
    "item11",
    "item12",
    "item13",
    "item14",
    "item15",
    "item16",
    "item19",
    "item9"
   ]
  },
  "consultationDesign6": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0",
    "item3-0"
   ]
  },
  "consultationDesign7": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0",
    "item3-0"
   ]
  },
  "consultationDesign8": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "design",
   "multiple": true,
   "items": [
    "item1",
    "item2",
    "item3",
    "item4",
    "item5",
    "item6",
    "item7",
    "item8",
    "item9"
   ]
  },
  "dataQualityDesign1": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0"
   ]
  },
  "dataQualityDesign2": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "when": {
    "dataQualityDesign1": [
     "item1-3"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityDesign3": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityDesign4": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "when": {
    "dataQualityDesign3": [
     "item1-1"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityDesign5": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0",
    "item3-1"
   ]
  },
  "dataQualityDesign7": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "when": {
    "dataQualityDesign5": [
     "item1-2"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityDesign8": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "dataQualityDesign9": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "when": {
    "dataQualityDesign8": [
     "item1-2"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityDesign10": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign1": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "fairnessDesign1A": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "fairnessDesign2": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign3": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign4": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign5": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign7": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "fairnessDesign10": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign8": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign9": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "fairnessDesign12": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign13": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign16": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign17": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0",
    "item3-0"
   ]
  },
  "fairnessDesign18": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign19": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign20": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign21": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": true,
   "items": [
    "item1-1",
    "item2-1",
    "item3-1",
    "item4-1",
    "item5-1"
   ]
  },
  "fairnessDesign22": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign22A": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign23": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign24": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessDesign24A": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "when": {
    "fairnessDesign24": [
     "item1-2"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "privacyDesign1": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "privacyDesign2": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "privacyDesign9": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "privacyDesign3": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "privacyDesign4": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "privacyDesign7": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "design",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "consultationImplementation1": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "consultationImplementation2": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": true,
   "when": {
    "consultationImplementation1": [
     "item1-2"
    ]
   },
   "items": [
    "item2",
    "item3",
    "item4",
    "item5",
    "item6",
    "item7",
    "item8",
    "item10",
    "item11",
    "item12",
    "item13",
    "item14",
    "item15",
    "item16",
    "item17",
    "item9"
   ]
  },
  "consultationImplementation3": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "consultationImplementation4": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": true,
   "when": {
    "consultationImplementation3": [
     "item1-2"
    ]
   },
   "items": [
    "item2",
    "item7",
    "item8",
    "item11",
    "item12",
    "item13",
    "item14",
    "item15",
    "item16",
    "item19",
    "item9"
   ]
  },
  "consultationImplementation6": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0",
    "item3-0"
   ]
  },
  "consultationImplementation7": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0",
    "item3-0"
   ]
  },
  "consultationImplementation8": {
   "section": "consultation",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": true,
   "items": [
    "item1",
    "item2",
    "item3",
    "item4",
    "item5",
    "item6",
    "item7",
    "item8",
    "item9"
   ]
  },
  "dataQualityImplementation1": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-3",
    "item2-0"
   ]
  },
  "dataQualityImplementation2": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "when": {
    "dataQualityImplementation1": [
     "item1-3"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityImplementation3": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityImplementation4": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "when": {
    "dataQualityImplementation3": [
     "item1-1"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityImplementation5": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0",
    "item3-1"
   ]
  },
  "dataQualityImplementation7": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "when": {
    "dataQualityImplementation5": [
     "item1-2"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityImplementation8": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "dataQualityImplementation9": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "when": {
    "dataQualityImplementation8": [
     "item1-2"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "dataQualityImplementation10": {
   "section": "data-quality",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation1": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "fairnessImplementation1A": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "fairnessImplementation2": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation3": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation4": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation5": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation7": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "fairnessImplementation10": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation8": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation9": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "fairnessImplementation12": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation13": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation16": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation17": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0",
    "item3-0"
   ]
  },
  "fairnessImplementation18": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation19": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation20": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation21": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": true,
   "items": [
    "item1-1",
    "item2-1",
    "item3-1",
    "item4-1",
    "item5-1"
   ]
  },
  "fairnessImplementation22": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation22A": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation23": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation24": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "fairnessImplementation24A": {
   "section": "fairness",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "when": {
    "fairnessImplementation24": [
     "item1-2"
    ]
   },
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "privacyImplementation1": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "privacyImplementation2": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "privacyImplementation9": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-2",
    "item2-0"
   ]
  },
  "privacyImplementation3": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "privacyImplementation4": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  },
  "privacyImplementation7": {
   "section": "privacy",
   "kind": "mitigation",
   "phase": "implementation",
   "multiple": false,
   "items": [
    "item1-1",
    "item2-0"
   ]
  }
 }
}
