package org.understudy.practice.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.understudy.practice.models.Fit.Short;
import org.understudy.practice.models.Fit.Verdict;

class FitTest {
    private static final long GB = 1L << 30;
    private static final RecommendedModel SMALL = new RecommendedModel("llama3.2:3b", 2 * GB, 4 * GB, "");

    private static Machine machine(long memory, long free, long disk) {
        return new Machine(memory * GB, free * GB, OptionalLong.of(disk * GB));
    }

    @Test
    void fitsWhereThereIsRoomForAll() {
        assertThat(Fit.of(SMALL, machine(16, 9, 50)).verdict()).isEqualTo(Verdict.FITS);
    }

    @Test
    void isTightWhereOtherProgramsHoldTheMemory() {
        assertThat(Fit.of(SMALL, machine(16, 3, 50)))
                .isEqualTo(new Fit(Verdict.TIGHT, Short.FREE_MEMORY, 4 * GB, 3 * GB));
    }

    @Test
    void isTooBigWhereTheMachineHasTooLittle() {
        assertThat(Fit.of(SMALL, machine(4, 3, 50))).isEqualTo(new Fit(Verdict.TOO_BIG, Short.MEMORY, 6 * GB, 4 * GB));
    }

    @Test
    void isTooBigWhereTheDiskIsFull() {
        assertThat(Fit.of(SMALL, machine(16, 9, 2))).isEqualTo(new Fit(Verdict.TOO_BIG, Short.DISK, 3 * GB, 2 * GB));
    }

    @Test
    void anInstalledModelNeedsNoDisk() {
        InstalledModel here = new InstalledModel("m", "d", 5 * GB, "7B", Optional.empty());
        assertThat(Fit.of(here, machine(16, 9, 0)).verdict()).isEqualTo(Verdict.FITS);
        assertThat(Fit.of(here, machine(16, 6, 0)).shortOf()).isEqualTo(Short.FREE_MEMORY);
        assertThat(Fit.of(here, machine(8, 6, 0)).shortOf()).isEqualTo(Short.MEMORY);
    }
}
