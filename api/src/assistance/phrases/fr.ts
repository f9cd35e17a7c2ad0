export const fr = `abeille abricot aiguille ambre ananas ancre arbre argile armoire aurore automne avion avril balcon baleine
banane bateau berger beurre bibliothèque bijou bosquet bougie boussole branche brique brouillard cabane cactus cahier
canard canyon carotte cascade cerise chameau chapeau château chemise chocolat citron clairière cloche colline comète
corail coton couronne crayon cristal dauphin désert diamant dragon éclair écureuil église éléphant émeraude épice étoile
falaise faucon fenêtre flamme fleuve fontaine forêt fourmi fraise fromage galaxie girafe glacier guitare hérisson
hirondelle horloge île ivoire jardin jasmin jonquille jungle kayak lagune lanterne lavande légende lézard librairie
lilas lune manteau marbre marteau melon miel miroir montagne mouette moulin muguet musique neige noisette nuage océan
olive orage orange orchidée oreiller panier papillon parapluie perle phare piano pigeon plume poivre pomme prairie
printemps rivière rocher rubis sable sapin serpent soleil tambour tempête théâtre tigre tonnerre tortue tulipe vallée
velours violon volcan voyage wagon zèbre`
