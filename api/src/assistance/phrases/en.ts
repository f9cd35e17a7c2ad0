export const en = `apple april anchor amber arrow aurora autumn bakery balcony beach bell berry bird boat bridge bronze butter
cabin candle canyon carrot castle cedar cherry cloud clover cobalt comet copper coral cotton crown crystal daisy desert
diamond dolphin eagle ember emerald falcon feather fern fiddle forest fountain garden ginger glacier guitar hammer harbor
hazel honey island ivory jacket jasmine jungle kettle kitten ladder lagoon lantern lemon library lily linen lion lobster
magnet mango maple marble meadow melon mirror monsoon mountain nectar night oak ocean olive orange orchid otter owl paper
parade peach pearl pepper piano pillow planet plum pocket prairie rabbit river robin rocket saddle silver spring summer
sunset swallow temple thunder tiger tulip umbrella valley velvet violet walnut willow window winter`
