### How intervals were made, as reports print it beside the numbers.

method-wilson-blocks = Wilson interval on the effective sample size of the block means
method-wilson-independent = Wilson interval for independent draws
method-wilson-worlds = Wilson interval on the effective sample size of the means of worlds
method-wilson-cells = Wilson interval on the effective sample size of the spread within cells
method-student-blocks = Student interval on the block means
method-student-worlds = Student interval on the means of worlds
method-student-cells = Student interval on the spread within cells
method-student-independent = Student interval for independent draws
method-bca-blocks = BCa bootstrap over blocks
method-order-statistics = order statistics
method-order-statistics-range = range of the sample: too few values for the level asked
method-constant = all values equal
method-none = too few values for an interval

# Families of intervals that hold at once.
method-single = Student interval of a single comparison
method-max-t = Dunnett-type intervals: largest |t| under the correlations between blocks
method-bonferroni = Bonferroni intervals: too few blocks to estimate correlations
