package org.understudy.cli;

/** A number on the command line that has to lie within bounds. */
final class Amount {
    private Amount() {}

    /** @throws Problem naming the option and its bounds, where the number lies outside them */
    static void within(String option, int number, int least, int most) {
        if (number < least || number > most)
            throw Problem.input(option + " " + number + ": is to be " + least + " to " + most);
    }
}
